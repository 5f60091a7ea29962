package vn.ntm.criteria.assessments.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.values.ValueJson;

/** What was said of an indicator otherwise than at the step before: the value, where it comes from, or the remark. */
record ValueDifference(
        String indicator,

        @Schema(examples = "declared") String stage,

        @Nullable Object before,
        @Nullable Object after,
        @Nullable String sourceBefore,
        @Nullable String source,
        @Nullable String remarkBefore,
        @Nullable String remark) {

    static List<ValueDifference> between(Map<String, Entry> before, Map<String, Entry> now) {
        TreeSet<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(now.keySet());
        return codes.stream()
                .flatMap(code -> Stream.of(Stage.values())
                        .map(stage -> of(
                                code,
                                stage,
                                before.getOrDefault(code, Entry.NONE).at(stage),
                                now.getOrDefault(code, Entry.NONE).at(stage)))
                        .filter(ValueDifference::isOne))
                .toList();
    }

    private static ValueDifference of(String code, Stage stage, @Nullable Said before, @Nullable Said now) {
        return new ValueDifference(
                code,
                stage.toString(),
                before == null ? null : ValueJson.plain(before.value()),
                now == null ? null : ValueJson.plain(now.value()),
                before == null ? null : before.source(),
                now == null ? null : now.source(),
                before == null ? null : before.remark(),
                now == null ? null : now.remark());
    }

    private boolean isOne() {
        return !Objects.equals(before, after)
                || !Objects.equals(sourceBefore, source)
                || !Objects.equals(remarkBefore, remark);
    }
}
