package vn.ntm.criteria.whatif.law;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
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
public class SetInForce {

    private static final Text SUCH_A_DAY = new Text("một ngày có bộ tiêu chí", "a date on which there is such a set");

    private final SetTexts texts;

    SetInForce(SetTexts texts) {
        this.texts = texts;
    }

    /**
     * The one set of all of these units, which of hamlets is that of their province. Of no units it is one of no province.
     *
     * @throws ProblemException (invalid) where there is none, or they are not all under the same
     */
    public IndicatorSet of(Collection<UUID> units, SetKind kind, SetLevel level, LocalDate on, Faults faults) {
        boolean ofProvinces = kind.isProvinces() && !units.isEmpty();
        Optional<SetText> found = ofProvinces ? texts.ofAll(units, kind, level, on) : texts.applicable(kind, level, on);
        if (found.isEmpty()
                && ofProvinces
                && !texts.applicable(units, kind, level, on).isEmpty()) {
            faults.add("within", null, SetTexts.OF_ONE_SET);
        } else {
            faults.check(found.isPresent(), "on", on, SUCH_A_DAY);
        }
        faults.refuseIfAny();
        return found.orElseThrow().set();
    }
}
