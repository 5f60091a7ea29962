package vn.ntm.criteria.assessments.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.criteria.assessments.judging.VerdictSummary;

/** A verdict that was kept beside the one that is found today from what was kept with it. */
record RecomputationView(
        int step,
        String action,

        @Schema(description = "Whether both are the same, as they always must be")
        boolean same,

        VerdictSummary kept,
        VerdictSummary again) {}
