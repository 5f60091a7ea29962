package vn.ntm.criteria.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.time.Period;

/** Sets of which some parts are others; all that is not named stays. */
final class OtherText {

    private OtherText() {}

    static IndicatorSet of(
            IndicatorSet set,
            int other,
            Period days,
            List<String> basis,
            @Nullable String unsure,
            List<Indicator> beside,
            List<Criterion> changed) {
        return new IndicatorSet(
                set.id(),
                other,
                set.kind(),
                set.level(),
                set.nameVi(),
                set.nameEn(),
                Objects.requireNonNull(days.from()),
                days.to(),
                set.issued(),
                basis,
                set.source(),
                set.sources(),
                set.notes(),
                unsure,
                set.incomplete(),
                set.confidence(),
                set.favouredColumn(),
                set.regionsBy(),
                set.levelBelow(),
                set.officialCriteria(),
                set.officialIndicators(),
                set.province(),
                beside,
                changed);
    }

    /** Criteria with each of their indicators as it is made to be. */
    static List<Criterion> withEach(List<Criterion> all, UnaryOperator<Indicator> made) {
        return all.stream()
                .map(one -> new Criterion(
                        one.number(),
                        one.nameVi(),
                        one.nameEn(),
                        one.groupVi(),
                        one.confidence(),
                        one.evidence(),
                        one.indicators().stream().map(made).toList()))
                .toList();
    }
}
