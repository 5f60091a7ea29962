package vn.ntm.criteria.requirements.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.names.Names;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.platform.problems.Text;

/** Words in both languages, put together where somebody reads them: a whole province is judged without a word. */
public sealed interface Wording {

    String vi();

    String en();

    /** In English where that is asked for, otherwise in Vietnamese. */
    default String in(Locale locale) {
        return text().in(locale);
    }

    /** Put together in both. */
    default Text text() {
        return new Text(vi(), en());
    }

    /** Words that are known beforehand. */
    record Said(Text text) implements Wording {
        @Override
        public String vi() {
            return text.vi();
        }

        @Override
        public String en() {
            return text.en();
        }
    }

    /** Words before a name that has no translation, such as the number of a decision. */
    record Naming(Text before, String name) implements Wording {
        @Override
        public String vi() {
            return before.vi() + name;
        }

        @Override
        public String en() {
            return before.en() + name;
        }
    }

    /** Words and more behind them. */
    record Followed(Wording first, Text rest) implements Wording {
        @Override
        public String vi() {
            return first.vi() + rest.vi();
        }

        @Override
        public String en() {
            return first.en() + rest.en();
        }
    }

    /** What was required of each part, by what it is called. */
    record Listed(Text separator, List<Finding.Part> parts) implements Wording {
        @Override
        public String vi() {
            return joined(separator.vi(), Text::vi, Wording::vi);
        }

        @Override
        public String en() {
            return joined(separator.en(), Text::en, Wording::en);
        }

        private String joined(String between, Function<Text, String> name, Function<Wording, String> words) {
            StringJoiner all = new StringJoiner(between);
            parts.forEach(part -> all.add(name.apply(Names.of(part.name())) + ": "
                    + words.apply(part.finding().requirement())));
            return all.toString();
        }
    }

    /** Such as <i>từ 95 % trở lên</i>; a number that is not known is three dots. */
    record Comparing(
            Comparison comparison,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String unit) implements Wording {

        @Override
        public String vi() {
            return Words.comparing(comparison, low, high, unit).vi();
        }

        @Override
        public String en() {
            return Words.comparing(comparison, low, high, unit).en();
        }
    }
}
