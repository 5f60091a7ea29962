package vn.ntm.registry.units;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What went over of a predecessor's land or people: said in words, as the acts do, or as a figure. */
public sealed interface Share {

    /** How it is written: the word in lower case, or the figure. */
    String token();

    /** What an act says without a figure. */
    enum Said implements Share {
        /** <i>Toàn bộ</i>. */
        ALL,
        /** <i>Một phần</i>: more than nothing and less than all. */
        PART,
        /** <i>Phần còn lại</i>: what the parts leave over. */
        REST,
        NONE,
        /** The sources do not say. */
        UNKNOWN;

        @Override
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A part that was measured.
     *
     * @param fraction from 0 to 1, with 12 decimals at most
     */
    record Figure(BigDecimal fraction) implements Share {

        private static final int MOST_DECIMALS = 12;

        /** @throws IllegalArgumentException where the fraction is no share */
        public Figure {
            fraction = fraction.signum() == 0 ? BigDecimal.ZERO : fraction.stripTrailingZeros();
            boolean isShare = fraction.signum() >= 0
                    && fraction.compareTo(BigDecimal.ONE) <= 0
                    && fraction.scale() <= MOST_DECIMALS;
            if (!isShare) {
                throw new IllegalArgumentException("fraction is from 0 to 1 with 12 decimals at most: " + fraction);
            }
        }

        @Override
        public String token() {
            return fraction.toPlainString();
        }
    }

    Pattern FIGURE = Pattern.compile("0(\\.\\d{1,12})?|1(\\.0{1,12})?");

    /** The share written so; empty where the text is none. */
    static Optional<Share> of(String token) {
        if (FIGURE.matcher(token).matches()) {
            return Optional.of(new Figure(new BigDecimal(token)));
        }
        return Arrays.stream(Said.values())
                .filter(said -> said.token().equals(token))
                .map(Share.class::cast)
                .findFirst();
    }
}
