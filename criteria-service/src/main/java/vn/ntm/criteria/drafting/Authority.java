package vn.ntm.criteria.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.replica.Territory;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.Units;

/** Who may write which law: the nation all of it, a province the sets of its own hamlets. */
@ApplicationScoped
class Authority {

    private final Caller caller;
    private final Territory territory;
    private final Units units;

    Authority(Caller caller, Territory territory, Units units) {
        this.caller = caller;
        this.territory = territory;
        this.units = units;
    }

    /**
     * Refuses a set that is not the caller's to write. Whoever is for one unit writes no national law, of whatever role.
     *
     * @throws ProblemException (outside territory) where it is the nation's, or another province's as of its first day
     */
    void mustWrite(IndicatorSet set) {
        if (caller.unit().isEmpty()) {
            return;
        }
        if (!set.kind().isProvinces() || set.province() == null) {
            throw new ProblemException(CommonProblem.OUTSIDE_TERRITORY);
        }
        territory.mustHold(Set.of(set.province()), set.appliesFrom());
    }

    /**
     * Refuses to touch a set whose versions are not all the caller's: to say that it is one's own makes it nobody's.
     *
     * @param version that is written to
     * @param all the texts that the versions of the set have; one that cannot be read is the nation's to put right
     */
    void mustWriteTo(int version, List<Edition> all) {
        if (caller.unit().isPresent() && all.stream().noneMatch(one -> one.set().version() == version)) {
            throw new ProblemException(CommonProblem.OUTSIDE_TERRITORY);
        }
        mustWriteAll(all);
    }

    void mustWriteAll(List<Edition> all) {
        all.forEach(one -> mustWrite(one.set()));
    }

    /** What keeps the unit from being the province whose set it is. */
    List<Fault> faults(IndicatorSet set) {
        UUID province = set.province();
        if (province == null) {
            return List.of();
        }
        Optional<UnitOnDate> found = units.find(province.toString(), set.appliesFrom());
        return found.filter(one -> one.level() == UnitLevel.PROVINCE).isPresent()
                ? List.of()
                : List.of(Fault.of(
                        "province",
                        province,
                        new Text("định danh của một tỉnh tồn tại ngày %s", "the id of a province that exists on %s")
                                .with(set.appliesFrom())));
    }
}
