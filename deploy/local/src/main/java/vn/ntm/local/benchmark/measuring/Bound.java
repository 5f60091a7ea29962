package vn.ntm.local.benchmark.measuring;

import java.util.Locale;

/** What was promised of a measurement. */
public sealed interface Bound {

    /** Nothing was. */
    record None() implements Bound {

        @Override
        public String verdict(Measurement measured) {
            return "–";
        }
    }

    /** At most so many times what the plain way takes. */
    record Times(double most) implements Bound {

        @Override
        public String verdict(Measurement measured) {
            return said(measured.ratio() <= most, "≤ %.0f ×", most);
        }
    }

    /** At most so many seconds. */
    record Seconds(double most) implements Bound {

        @Override
        public String verdict(Measurement measured) {
            return said(measured.product().median() <= most, "≤ %.0f s", most);
        }
    }

    /** The bound, and whether it is met. */
    public String verdict(Measurement measured);

    private static String said(boolean met, String bound, double most) {
        return String.format(Locale.ROOT, bound, most) + (met ? ": met" : ": not met");
    }
}
