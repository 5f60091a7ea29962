package vn.ntm.criteria.assessments.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.evidence.Evidence;
import vn.ntm.criteria.assessments.judging.VerdictSummary;
import vn.ntm.criteria.assessments.keeping.Step;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.requirements.thresholds.Circumstances;

/** A passage of an assessment as it is shown. */
record StepView(
        int number,
        String action,
        Instant at,
        String by,
        String roles,
        @Nullable String department,
        @Nullable String reason,
        Map<String, JsonNode> particulars,

        @Schema(description = "What was said otherwise than at the step before")
        List<ValueDifference> differences,

        @Schema(description = "Evidence that was added and withdrawn since the step before")
        List<EvidenceChange> evidence,

        @Schema(description = "Facts of the unit that were others at the step before")
        List<FactDifference> facts,

        @Nullable VerdictSummary verdict) {

    /** A file that was added or withdrawn; {@code withdrawn} says which. */
    record EvidenceChange(String indicator, String kind, String name, String hash, boolean withdrawn) {

        private static EvidenceChange of(Evidence one, boolean withdrawn) {
            return new EvidenceChange(one.indicator(), one.kind().toString(), one.name(), one.hash(), withdrawn);
        }
    }

    static List<StepView> of(List<Step> steps, List<Evidence> evidence) {
        List<StepView> shown = new ArrayList<>();
        Map<String, Entry> before = Map.of();
        @Nullable Circumstances unit = null;
        Instant since = Instant.MIN;
        for (Step step : steps) {
            Map<String, Entry> now = step.inputs().entries();
            shown.add(new StepView(
                    step.number(),
                    step.action(),
                    step.at(),
                    step.actor(),
                    step.roles(),
                    step.department(),
                    step.reason(),
                    step.particulars(),
                    shown.isEmpty() ? List.of() : ValueDifference.between(before, now),
                    changes(evidence, since, step.at()),
                    shown.isEmpty()
                            ? List.of()
                            : FactDifference.between(
                                    Objects.requireNonNull(unit),
                                    step.inputs().basis().unit()),
                    step.verdict() == null ? null : VerdictSummary.of(step.verdict())));
            before = now;
            unit = step.inputs().basis().unit();
            since = step.at();
        }
        return shown;
    }

    private static List<EvidenceChange> changes(List<Evidence> evidence, Instant since, Instant until) {
        Stream<EvidenceChange> added = evidence.stream()
                .filter(one -> isBetween(one.at(), since, until))
                .map(one -> EvidenceChange.of(one, false));
        Stream<EvidenceChange> withdrawn = evidence.stream()
                .filter(one -> one.withdrawnAt() != null && isBetween(one.withdrawnAt(), since, until))
                .map(one -> EvidenceChange.of(one, true));
        return Stream.concat(added, withdrawn).toList();
    }

    private static boolean isBetween(Instant at, Instant since, Instant until) {
        return at.isAfter(since) && !at.isAfter(until);
    }
}
