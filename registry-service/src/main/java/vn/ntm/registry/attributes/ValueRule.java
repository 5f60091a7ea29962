package vn.ntm.registry.attributes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ntm.platform.problems.Text;

/** What values an attribute can have. */
public sealed interface ValueRule {

    /** The value as it is kept; empty where what is written is none. */
    Optional<String> read(String written);

    /** What is accepted, for whoever wrote something else. */
    Text accepted();

    /** One of a list. */
    record OneOf(List<Choice> choices) implements ValueRule {

        /** A value that can be chosen and what it is called. */
        public record Choice(String value, Text title) {}

        public OneOf {
            choices = List.copyOf(choices);
        }

        @Override
        public Optional<String> read(String written) {
            return choices.stream().map(Choice::value).filter(written::equals).findFirst();
        }

        @Override
        public Text accepted() {
            String all = String.join(", ", choices.stream().map(Choice::value).toList());
            return new Text(all, all);
        }
    }

    /** True or false; spreadsheets write it in capitals. */
    record Flag() implements ValueRule {

        @Override
        public Optional<String> read(String written) {
            String lower = written.toLowerCase(Locale.ROOT);
            return lower.equals("true") || lower.equals("false") ? Optional.of(lower) : Optional.empty();
        }

        @Override
        public Text accepted() {
            return new Text("true, false", "true, false");
        }
    }

    /** A whole number, not negative, of 12 digits at most. */
    record Whole() implements ValueRule {

        private static final Pattern FORM = Pattern.compile("\\d{1,12}");

        @Override
        public Optional<String> read(String written) {
            return FORM.matcher(written).matches()
                    ? Optional.of(Long.toString(Long.parseLong(written)))
                    : Optional.empty();
        }

        @Override
        public Text accepted() {
            return new Text("số nguyên không âm, chỉ gồm chữ số, như 14171", "a whole number of digits, such as 14171");
        }
    }

    /** A number with a decimal point, not negative, of 9 digits before it and 6 after it at most. */
    record Decimal() implements ValueRule {

        private static final Pattern FORM = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

        @Override
        public Optional<String> read(String written) {
            if (!FORM.matcher(written).matches()) {
                return Optional.empty();
            }
            BigDecimal number = new BigDecimal(written);
            return Optional.of(
                    number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        }

        @Override
        public Text accepted() {
            return new Text(
                    "số không âm với dấu chấm thập phân, như 109.28", "a number with a decimal point, such as 109.28");
        }
    }

    /** A list of choices from pairs of value and Vietnamese title, with the English one third. */
    static OneOf oneOf(String... valueViEn) {
        List<OneOf.Choice> choices = new ArrayList<>();
        for (int i = 0; i < valueViEn.length; i += 3) {
            choices.add(new OneOf.Choice(valueViEn[i], new Text(valueViEn[i + 1], valueViEn[i + 2])));
        }
        return new OneOf(choices);
    }
}
