package vn.ntm.criteria.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.platform.problems.Text;

/** What rules say, with numbers as people read them: with a comma in Vietnamese, with a point in English. */
final class Shown {

    private static final int MOST_DIGITS = 2;

    private Shown() {}

    /** The sentence with its {@code %s} filled in, each text among the values in its own language. */
    static Text said(String vi, String en, Object... values) {
        return new Text(
                String.format(Locale.ROOT, vi, in(Text::vi, values)),
                String.format(Locale.ROOT, en, in(Text::en, values)));
    }

    static Text number(BigDecimal number) {
        String plain = number.setScale(Math.min(Math.max(number.scale(), 0), MOST_DIGITS), RoundingMode.HALF_UP)
                .toPlainString();
        return new Text(plain.replace('.', ','), plain);
    }

    /** A score; where all like units are alike, any other number is infinitely far from them. */
    static Text score(double score) {
        if (Math.abs(score) == Double.MAX_VALUE) {
            String infinite = score < 0 ? "−∞" : "∞";
            return new Text(infinite, infinite);
        }
        return number(BigDecimal.valueOf(score));
    }

    static Text list(List<Text> parts) {
        return new Text(
                parts.stream().map(Text::vi).collect(Collectors.joining("; ")),
                parts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private static Object[] in(Function<Text, String> language, Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Text text ? language.apply(text) : value)
                .toArray();
    }
}
