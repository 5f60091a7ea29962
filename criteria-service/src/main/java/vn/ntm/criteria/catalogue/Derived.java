package vn.ntm.criteria.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.platform.problems.Text;

/** What of the recognitions on record an indicator's value follows from, so that nobody has to declare it. */
public sealed interface Derived {

    /** Where such a value comes from. */
    Text SOURCE = new Text("Tính từ các quyết định công nhận đã ghi", "Computed from the recognitions on record");

    /** Why a share of none is not asked for. */
    Text NONE_OF_THEM = new Text(
            "Trên địa bàn không có đơn vị nào thuộc loại này vào ngày đánh giá",
            "The unit has none of these units on the day");

    /** A value such as it has: what the requirement must take. */
    Value example();

    /**
     * How many of the units of a kind that lie in the unit stand at a level or above it, of how many there are.
     *
     * @param at of towns {@code completed}
     */
    record Share(SetKind shareOf, SetLevel at) implements Derived {
        @Override
        public Value example() {
            return of(1, 1);
        }

        /** The share as its two counts. */
        public static Value of(long part, long of) {
            return new Value.Parts(Map.of(Compared.PART, amount(part), Compared.OF, amount(of)));
        }

        private static Value amount(long number) {
            return new Value.Amount(BigDecimal.valueOf(number));
        }

        /** Whether it is the share of none: there is nothing there that could stand at the level. */
        public static boolean isOfNone(Value value) {
            return value instanceof Value.Parts parts
                    && parts.byName().get(Compared.OF) instanceof Value.Amount of
                    && of.number().signum() == 0;
        }
    }

    /** Whether the unit itself stands at this level or above it. */
    record Standing(SetLevel recognised) implements Derived {
        @Override
        public Value example() {
            return new Value.Achievement(true);
        }
    }
}
