package vn.ntm.criteria.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Finds the set that units are under, to be held against another. */
@ApplicationScoped
class SetInForce {

    private static final Text SUCH_A_DAY = new Text("một ngày có bộ tiêu chí", "a date on which there is such a set");
    private static final Text OF_ONE_SET = new Text(
            "một địa bàn mà các thôn cùng theo một bộ tiêu chí của tỉnh",
            "a territory whose hamlets are all under the same set of a province");

    private final SetTexts texts;

    SetInForce(SetTexts texts) {
        this.texts = texts;
    }

    /**
     * The one set of all of these units, which of hamlets is that of their province. Of no units it is one of no province.
     *
     * @throws ProblemException (invalid) where there is none, or they are not all under the same
     */
    IndicatorSet of(Collection<UUID> units, SetKind kind, SetLevel level, LocalDate on, Faults faults) {
        if (!kind.isProvinces() || units.isEmpty()) {
            IndicatorSet found =
                    texts.applicable(kind, level, on).map(SetText::set).orElse(null);
            faults.check(found != null, "on", on, SUCH_A_DAY);
            faults.refuseIfAny();
            return Objects.requireNonNull(found);
        }
        Map<UUID, SetText> theirs = texts.applicable(units, kind, level, on);
        faults.check(!theirs.isEmpty(), "on", on, SUCH_A_DAY);
        faults.refuseIfAny();
        Map<String, IndicatorSet> different = theirs.values().stream()
                .map(SetText::set)
                .collect(Collectors.toMap(IndicatorSet::id, Function.identity(), (one, same) -> one));
        faults.check(different.size() == 1 && theirs.size() == units.size(), "within", null, OF_ONE_SET);
        faults.refuseIfAny();
        return different.values().iterator().next();
    }
}
