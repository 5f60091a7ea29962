package vn.ntm.criteria.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Text;

/** Whether a set can stand beside those that there are, whatever it says: what does not fit is not even kept. */
final class Fit {

    private Fit() {}

    /** What keeps the set from standing beside the others. */
    static List<Fault> faults(IndicatorSet set, Catalogue others) {
        List<Fault> faults = new ArrayList<>();
        whose(set, faults);
        others.clash(set)
                .ifPresent(other -> faults.add(Fault.of(
                        "appliesFrom",
                        days(set),
                        new Text(
                                        "những ngày ngoài kỳ áp dụng của %s (%s) cho cùng loại đơn vị và mức",
                                        "days outside those of %s (%s), which is for the same units and level")
                                .with(other.id(), days(other)))));
        before(set, others).ifPresent(one -> versions(one, set, set, faults));
        after(set, others).ifPresent(one -> versions(set, one, set, faults));
        return faults;
    }

    /** The law leaves the sets of hamlets to the provinces, and no others. */
    private static void whose(IndicatorSet set, List<Fault> faults) {
        if (set.kind().isProvinces() && set.province() == null) {
            faults.add(Fault.of(
                    "province",
                    null,
                    new Text(
                            "định danh của tỉnh ban hành: bộ tiêu chí thôn là của tỉnh",
                            "the id of the province whose it is: sets of hamlets are provinces'")));
        } else if (!set.kind().isProvinces() && set.province() != null) {
            faults.add(Fault.of(
                    "province",
                    set.province(),
                    new Text(
                            "bỏ trống: chỉ bộ tiêu chí thôn là của tỉnh",
                            "nothing: only sets of hamlets are provinces'")));
        }
    }

    private static Optional<IndicatorSet> before(IndicatorSet set, Catalogue others) {
        return others.editions(set.id()).stream()
                .map(Edition::set)
                .filter(one -> one.version() < set.version())
                .max(Comparator.comparing(IndicatorSet::version));
    }

    private static Optional<IndicatorSet> after(IndicatorSet set, Catalogue others) {
        return others.editions(set.id()).stream()
                .map(Edition::set)
                .filter(one -> one.version() > set.version())
                .min(Comparator.comparing(IndicatorSet::version));
    }

    /** The law goes on from version to version: for the same units, each from a later day. */
    private static void versions(IndicatorSet former, IndicatorSet next, IndicatorSet set, List<Fault> faults) {
        IndicatorSet other = set == next ? former : next;
        same("kind", set.kind(), other.kind(), other, faults);
        same("level", set.level(), other.level(), other, faults);
        // Kept before sets said whose they are: the next version says it.
        if (former.province() != null) {
            same("province", set.province(), other.province(), other, faults);
        }
        if (!next.appliesFrom().isAfter(former.appliesFrom())) {
            Text accepted = set == next
                    ? new Text(
                            "một ngày sau %s, ngày bắt đầu của phiên bản %s", "a day after %s, when version %s begins")
                    : new Text(
                            "một ngày trước %s, ngày bắt đầu của phiên bản %s",
                            "a day before %s, when version %s begins");
            faults.add(Fault.of("appliesFrom", set.appliesFrom(), accepted.with(other.appliesFrom(), other.version())));
        }
    }

    private static void same(
            String field, @Nullable Object is, @Nullable Object wanted, IndicatorSet other, List<Fault> faults) {
        if (!Objects.equals(is, wanted)) {
            faults.add(Fault.of(
                    field, is, new Text("%s, như phiên bản %s", "%s, as version %s").with(wanted, other.version())));
        }
    }

    private static String days(IndicatorSet set) {
        return set.appliesFrom() + " – " + (set.appliesTo() == null ? "…" : set.appliesTo());
    }
}
