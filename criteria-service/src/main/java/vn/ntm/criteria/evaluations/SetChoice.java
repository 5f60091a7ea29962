package vn.ntm.criteria.evaluations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.subjects.Subject;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/**
 * Which set a unit is evaluated by: the one that is named, otherwise that of its kind and of a level on the date.
 *
 * @param level absent where none is asked for: then the lowest that there is a set of, which a province has at another
 *     level than a commune
 * @param provinces whose sets may hold of the unit, as {@link Catalogue#applicable} takes them
 */
record SetChoice(
        Catalogue catalogue,
        EvaluationRequest request,
        Subject subject,
        @Nullable SetLevel level,
        LocalDate on,
        List<UUID> provinces) {

    SetChoice {
        provinces = List.copyOf(provinces);
    }

    /** @throws ProblemException where there is no such set, or it is another than the request says beside it */
    IndicatorSet set() {
        return request.set() == null ? ofKind() : named(request.set());
    }

    private IndicatorSet named(String id) {
        IndicatorSet named = catalogue
                .find(id, on)
                .orElseThrow(() -> refused(
                        "set",
                        id,
                        new Text(
                                "định danh của một bộ tiêu chí áp dụng ngày " + on,
                                "the id of a set that applies on " + on)));
        if (subject.kind() != null && subject.kind() != named.kind()) {
            throw refused(
                    "set",
                    id,
                    new Text("một bộ tiêu chí cho " + subject.kind(), "a set for units of kind " + subject.kind()));
        }
        if (level != null && level != named.level()) {
            throw refused(
                    "level",
                    level,
                    new Text(
                            named.level() + ", mức của bộ tiêu chí đã nêu, hoặc bỏ trống",
                            named.level() + ", the level of the set that is named, or nothing"));
        }
        return named;
    }

    private IndicatorSet ofKind() {
        SetKind kind = subject.kind();
        if (kind == null) {
            throw refused(
                    request.unit() == null ? "facts.kind" : "unit",
                    request.unit(),
                    new Text(
                            "loại đơn vị có bộ tiêu chí, hoặc set", "a kind of unit that has criteria sets, or a set"));
        }
        if (kind.isProvinces() && subject.unit() == null) {
            throw refused(
                    "set",
                    null,
                    new Text(
                            "một bộ tiêu chí: mỗi tỉnh có bộ tiêu chí riêng cho " + kind,
                            "a set: each province has its own for " + kind));
        }
        List<SetLevel> levels = Arrays.stream(SetLevel.values())
                .filter(one -> catalogue.applicable(kind, one, on, provinces).isPresent())
                .toList();
        if (levels.isEmpty()) {
            throw refused(
                    "on",
                    on,
                    new Text("một ngày có bộ tiêu chí cho " + kind, "a date on which there is a set for " + kind));
        }
        if (level != null && !levels.contains(level)) {
            String all = levels.stream().map(SetLevel::toString).collect(Collectors.joining(", "));
            throw refused("level", level, new Text("ngày " + on + ": " + all, "on " + on + ": " + all));
        }
        return catalogue
                .applicable(kind, level == null ? levels.get(0) : level, on, provinces)
                .orElseThrow();
    }

    private static ProblemException refused(String field, @Nullable Object value, Text accepted) {
        return new ProblemException(EvaluationProblem.NO_SET_FOR_EVALUATION, Fault.of(field, value, accepted));
    }
}
