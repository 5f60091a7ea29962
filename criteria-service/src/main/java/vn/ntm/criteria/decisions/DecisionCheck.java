package vn.ntm.criteria.decisions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision.Columns;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/**
 * Holds what a province decided of an indicator against what the law leaves to it: of nothing else, in the form that is
 * asked for, and never below the national text. The same whether it is recorded or only tried.
 */
public final class DecisionCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern COLUMN = Pattern.compile("[\\p{L}\\p{N}_-]{1,40}");
    private static final Text NOT_ASKED =
            new Text("không có: chỉ tiêu không quy định như vậy", "absent: not asked for");

    private final Reach reach;
    private final Faults faults;

    DecisionCheck(Reach reach, Faults faults) {
        this.reach = reach;
        this.faults = faults;
    }

    /** @param region of the province, by whose column alone it is asked; absent where it is not known */
    public DecisionCheck(@Nullable String region, Faults faults) {
        this(Reach.always(region), faults);
    }

    /**
     * What was decided of an indicator.
     *
     * @param value absent where it is not a number, or one for each part or column
     * @param definition in words; absent where it is in numbers
     * @param columns absent where all units have the same
     */
    public record Own(
            @Nullable BigDecimal value,
            Map<String, BigDecimal> parts,
            @Nullable String definition,
            @Nullable Columns columns) {

        public Own(@Nullable BigDecimal value, Map<String, BigDecimal> parts, @Nullable String definition) {
            this(value, parts, definition, null);
        }
    }

    /** What each of these versions of a set leaves of the indicator to the province; none where it leaves nothing. */
    public static List<Requirement> left(List<IndicatorSet> versions, String code) {
        return versions.stream()
                .flatMap(set -> set.find(code).stream())
                .flatMap(one -> Floor.leftToProvince(one.requirement()).stream())
                .distinct()
                .toList();
    }

    /** Whether what is left to the province is a number, or has a part that is one. */
    public static boolean asksNumber(Requirement left) {
        return left instanceof Compared || !numbers(left).isEmpty();
    }

    /** The parts that are left to the province and are numbers: it must decide each. */
    static Set<String> numbers(Requirement composite) {
        return Floor.partsLeft(composite).entrySet().stream()
                .filter(part -> part.getValue() instanceof Compared)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Notes at the field what does not fit the requirement that is left to the province. */
    public void fits(Requirement left, Own own, String field) {
        boolean compared = left instanceof Compared;
        if (!compared) {
            faults.check(own.value() == null, field + ".value", own.value(), NOT_ASKED);
            faults.check(own.columns() == null, field + ".columns", own.columns(), NOT_ASKED);
        }
        if (compared || Floor.parts(left).isEmpty()) {
            faults.check(own.parts().isEmpty(), field + ".parts", own.parts(), NOT_ASKED);
        }
        if (compared && own.columns() != null) {
            faults.check(own.value() == null, field + ".value", own.value(), NOT_ASKED);
            columns((Compared) left, own.columns(), field + ".columns");
        } else if (compared) {
            number(left, own.value(), reach, field + ".value");
        } else if (Floor.parts(left).isEmpty()) {
            faults.require(field + ".definition", own.definition());
        } else {
            parts(left, own, field + ".parts");
        }
    }

    private void parts(Requirement left, Own own, String field) {
        Map<String, Requirement> asked = Floor.partsLeft(left);
        Set<String> numbers = numbers(left);
        boolean inWords = numbers.isEmpty() && own.definition() != null;
        faults.check(
                asked.keySet().containsAll(own.parts().keySet())
                        && own.parts().keySet().containsAll(numbers)
                        && (inWords || !own.parts().isEmpty()),
                field,
                own.parts(),
                new Text("một số cho từng phần: %s", "a number for each part: %s")
                        .with(String.join(", ", asked.keySet())));
        own.parts().forEach((name, value) -> {
            Requirement part = asked.get(name);
            if (part != null) {
                number(part, value, reach, field + "." + name);
            }
        });
    }

    private void columns(Compared left, Columns own, String field) {
        Set<String> law = left.threshold() instanceof Threshold.By by && by.by() == own.by()
                ? by.values().keySet()
                : Set.of();
        faults.check(
                !own.values().isEmpty()
                        && (law.isEmpty() || own.values().keySet().equals(law))
                        && own.values().keySet().stream()
                                .allMatch(name -> COLUMN.matcher(name).matches()),
                field,
                own.values(),
                law.isEmpty()
                        ? new Text("một số cho từng cột", "a number for each column")
                        : new Text("một số cho từng cột: %s", "a number for each column: %s")
                                .with(law.stream().sorted().collect(Collectors.joining(", "))));
        own.values().forEach((column, value) -> number(left, value, reach.in(own.by(), column), field + "." + column));
    }

    private void number(Requirement national, @Nullable BigDecimal own, Reach of, String field) {
        boolean share = national instanceof Compared compared && compared.unit().equals("%");
        if (own == null || !ValueJson.isPlain(own) || own.signum() < 0 || (share && own.compareTo(WHOLE) > 0)) {
            faults.add(
                    field,
                    own,
                    share
                            ? new Text("một số từ 0 đến 100", "a number from 0 to 100")
                            : new Text(
                                    "một số không âm có tối đa 15 chữ số",
                                    "a number of at most 15 digits, not negative"));
            return;
        }
        Floor.above(national, own, of)
                .ifPresent(law -> faults.add(
                        field,
                        own,
                        new Text("không thấp hơn mức quốc gia: %s", "not below the national threshold: %s")
                                .with(law.toPlainString())));
    }
}
