package vn.ntm.criteria.whatif.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.whatif.law.WhatIfRequest.Against;
import vn.ntm.criteria.whatif.turns.WhatIf;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/**
 * The law that is asked about, beside the one that holds.
 *
 * @param changes where thresholds are others; none where another set is asked about
 */
public record AskedLaw(WhatIf whatIf, List<Place> changes) {

    private static final Text SUCH_A_VERSION =
            new Text("một bộ tiêu chí có phiên bản này", "a set that has such a version");
    private static final Text WITH_VERSION = new Text("kèm phiên bản", "with a version");

    /**
     * @param one the set that holds
     * @throws ProblemException (invalid) where there is no such other law, or it is that of other units
     */
    public static AskedLaw of(WhatIfRequest request, IndicatorSet one, Catalogues catalogues, Faults faults) {
        LocalDate on = Objects.requireNonNull(request.on());
        AskedLaw asked = request.against() == null
                ? changed(one, request, catalogues.current(), faults)
                : against(one, request.against(), on, catalogues, faults);
        faults.refuseIfAny();
        return asked;
    }

    private static AskedLaw changed(IndicatorSet one, WhatIfRequest request, Catalogue now, Faults faults) {
        Map<Place, UnaryOperator<Threshold>> changes =
                new WrittenChanges(one, faults).read(Objects.requireNonNull(request.changes()));
        // Faulty changes need not fit the set.
        IndicatorSet other = faults.isEmpty() ? OtherThreshold.with(one, changes) : one;
        return new AskedLaw(new WhatIf(one, other, now), List.copyOf(changes.keySet()));
    }

    private static AskedLaw against(
            IndicatorSet one, Against against, LocalDate on, Catalogues catalogues, Faults faults) {
        faults.check(
                against.revision() == null || against.version() != null,
                "against.revision",
                against.revision(),
                WITH_VERSION);
        Optional<IndicatorSet> other = find(against, on, catalogues);
        faults.check(other.isPresent(), "against.set", against.set(), SUCH_A_VERSION);
        faults.check(
                other.isEmpty() || other.get().kind() == one.kind(),
                "against.set",
                against.set(),
                new Text("một bộ tiêu chí của %s", "a set of kind %s").with(one.kind()));
        return new AskedLaw(new WhatIf(one, other.orElse(one), catalogues.current()), List.of());
    }

    private static Optional<IndicatorSet> find(Against against, LocalDate on, Catalogues catalogues) {
        String id = String.valueOf(against.set());
        Catalogue now = catalogues.current();
        if (against.version() == null) {
            return now.find(id, against.asOf() == null ? on : against.asOf())
                    .or(() -> against.asOf() == null ? now.find(id, null) : Optional.empty());
        }
        return (against.revision() == null
                        ? now.edition(id, against.version())
                        : catalogues.text(id, against.version(), against.revision()))
                .map(Edition::set);
    }
}
