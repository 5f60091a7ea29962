package vn.ntm.criteria.assessments;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.evidence.Evidence;
import vn.ntm.criteria.assessments.judging.KeptVerdict;
import vn.ntm.criteria.assessments.keeping.Step;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.values.ValueJson;

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
        List<Difference> differences,

        @Schema(description = "Evidence that was added and withdrawn since the step before")
        List<EvidenceChange> evidence,

        @Nullable KeptVerdict verdict) {

    /** A value that is another than at the step before. */
    @Schema(name = "ValueDifference")
    record Difference(
            String indicator,
            String stage,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String remark) {}

    /** A file that was added or withdrawn; {@code withdrawn} says which. */
    record EvidenceChange(String indicator, String kind, String name, String hash, boolean withdrawn) {

        private static EvidenceChange of(Evidence one, boolean withdrawn) {
            return new EvidenceChange(one.indicator(), one.kind().toString(), one.name(), one.hash(), withdrawn);
        }
    }

    static List<StepView> of(List<Step> steps, List<Evidence> evidence) {
        List<StepView> shown = new ArrayList<>();
        Map<String, Entry> before = Map.of();
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
                    shown.isEmpty() ? List.of() : differences(before, now),
                    changes(evidence, since, step.at()),
                    step.verdict()));
            before = now;
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

    private static List<Difference> differences(Map<String, Entry> before, Map<String, Entry> now) {
        TreeSet<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(now.keySet());
        return codes.stream()
                .flatMap(code -> Stream.of(Stage.values())
                        .map(stage -> difference(
                                code,
                                stage,
                                before.getOrDefault(code, Entry.NONE).at(stage),
                                now.getOrDefault(code, Entry.NONE).at(stage)))
                        .filter(Objects::nonNull))
                .toList();
    }

    private static @Nullable Difference difference(
            String code, Stage stage, @Nullable Said before, @Nullable Said now) {
        Object one = before == null ? null : ValueJson.plain(before.value());
        Object other = now == null ? null : ValueJson.plain(now.value());
        return Objects.equals(one, other)
                ? null
                : new Difference(code, stage.toString(), one, other, now == null ? null : now.remark());
    }
}
