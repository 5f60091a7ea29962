package vn.ntm.criteria.assessments.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.units.UnitOnDate;

/** An assessment with what waits in it. */
@Schema(name = "QueuedAssessment")
record QueueView(UUID assessment, UnitOnDate.Ref unit, String set, LocalDate on, int revision, List<Waiting> waiting) {

    /** An indicator that waits, with what the department has before it. */
    @Schema(name = "QueuedIndicator")
    record Waiting(
            String indicator,
            String textVi,
            @Nullable String department,
            @Nullable Object value,
            @Nullable String source) {}
}
