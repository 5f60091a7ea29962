package vn.ntm.criteria.verdicts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.thresholds.Circumstances;

/**
 * A line of the tables under {@code law/}: what the text of a decision asks of one indicator, or of one part of it, of
 * the units in its columns.
 *
 * @param indicator its code in the set
 * @param cells by the header of their column; a column that the table does not have is an empty cell
 * @param columns the values that stand in each cell side by side
 */
record LawRow(String indicator, Map<String, String> cells, Map<String, List<String>> columns) {

    /** What a province decided where the nation gives it no floor. */
    static final BigDecimal DECIDED = new BigDecimal("85");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> COUNTED = Set.of(
            "cooperatives",
            "fields",
            "houses",
            "members/year",
            "models",
            "organisations",
            "products",
            "schools",
            "works");

    /** How a line is to be judged. */
    enum Asked {
        AT_LEAST,
        AT_MOST,
        NONE,
        ACHIEVED,
        NOT_REQUIRED,
        OF_ANOTHER_SET,
        UNREAD
    }

    /** A value of the line's own part, what is to be said of it, and how far off it is; of men and women each. */
    record Shown(Value value, Verdict verdict, List<String> margins) {}

    String set() {
        return "vn-ntm-" + cell("set");
    }

    /** The place of the part in the indicator; empty where it is the whole. */
    String part() {
        return cell("part");
    }

    Asked asked() {
        String comparison = cell("comparison");
        if (cells.containsKey("threshold")) {
            return Asked.valueOf(comparison.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        return comparison.isEmpty() ? Asked.ACHIEVED : Asked.UNREAD;
    }

    String comparison() {
        return cell("comparison");
    }

    String unit() {
        return cell("unit");
    }

    /** For men and for women. */
    boolean isOfEach() {
        return !cell("each").isEmpty();
    }

    /** One of several of which one is enough. */
    boolean isOneOf() {
        return !cell("one-of").isEmpty();
    }

    boolean isLeftToProvince() {
        return cell("left-to").equals("province");
    }

    /** The day of the ministry's decision. */
    Optional<LocalDate> ministry() {
        return Optional.of(cell("left-to"))
                .filter(left -> left.startsWith("ministry "))
                .map(left -> LocalDate.parse(left.substring("ministry ".length())));
    }

    Optional<String> thing() {
        return Optional.of(cell("where-there-is")).filter(thing -> !thing.isEmpty());
    }

    /** The number of the nation; absent where it is left to the province without one, or not a number. */
    @Nullable
    BigDecimal threshold() {
        return cell("threshold").isEmpty() ? null : new BigDecimal(cell("threshold"));
    }

    /** The number that a unit is held against where its province asks for no more than it must. */
    BigDecimal limit() {
        BigDecimal national = threshold();
        return national == null ? DECIDED : national;
    }

    /** The least by which two values of this unit of measure differ. */
    BigDecimal step() {
        return COUNTED.contains(unit()) ? BigDecimal.ONE : new BigDecimal("0.01");
    }

    /** The values in a cell; none where it is empty. */
    List<String> column(String name) {
        return columns.getOrDefault(name, List.of());
    }

    boolean isInForce(LocalDate day) {
        String from = cell("from");
        String until = cell("until");
        return (from.isEmpty() || !day.isBefore(LocalDate.parse(from)))
                && (until.isEmpty() || !day.isAfter(LocalDate.parse(until)))
                && (cell("year").isEmpty() || cell("year").equals(String.valueOf(day.getYear())));
    }

    /** Whether the line is about this unit on its day. */
    boolean isFor(Circumstances unit) {
        return isInForce(unit.on())
                && has("region", unit.region())
                && has("group", unit.group())
                && has("schools", String.valueOf(unit.counts().get("schools")));
    }

    private boolean has(String column, @Nullable String own) {
        return column(column).isEmpty() || (own != null && column(column).contains(own));
    }

    /** A value that is well met, the threshold itself and the nearest that is not. */
    List<Shown> examples() {
        if (asked() == Asked.ACHIEVED) {
            return List.of(
                    new Shown(new Value.Achievement(true), Verdict.MET, List.of()),
                    new Shown(new Value.Achievement(false), Verdict.NOT_MET, List.of()));
        }
        BigDecimal met = good();
        BigDecimal limit = limit();
        BigDecimal bad = bad();
        String above = String.valueOf(met.subtract(limit).abs());
        String below = String.valueOf(step().negate());
        if (!isOfEach()) {
            return List.of(
                    new Shown(new Value.Amount(met), Verdict.MET, List.of(above)),
                    new Shown(new Value.Amount(limit), Verdict.MET, List.of("0")),
                    new Shown(new Value.Amount(bad), Verdict.NOT_MET, List.of(below)));
        }
        return List.of(
                new Shown(sexes(met, limit), Verdict.MET, List.of(above, "0")),
                new Shown(sexes(limit, limit), Verdict.MET, List.of("0", "0")),
                new Shown(sexes(met, bad), Verdict.NOT_MET, List.of(above, below)),
                new Shown(sexes(bad, met), Verdict.NOT_MET, List.of(below, above)),
                new Shown(new Value.Amount(bad), Verdict.NOT_MET, List.of(below)),
                new Shown(new Value.Amount(met), Verdict.MISSING, List.of()));
    }

    /** The value with which the part holds, or fails. */
    Value value(boolean holds) {
        if (asked() == Asked.ACHIEVED) {
            return new Value.Achievement(holds);
        }
        BigDecimal number = holds ? limit() : bad();
        return isOfEach() ? sexes(number, number) : new Value.Amount(number);
    }

    private BigDecimal good() {
        return switch (asked()) {
            case AT_LEAST -> unit().equals("%") ? limit().add(step()).min(HUNDRED) : limit().add(step());
            case AT_MOST -> limit().subtract(step());
            default -> limit();
        };
    }

    private BigDecimal bad() {
        return asked() == Asked.AT_LEAST ? limit().subtract(step()) : limit().add(step());
    }

    private static Value sexes(BigDecimal men, BigDecimal women) {
        Map<String, Value> both = new LinkedHashMap<>();
        both.put("men", new Value.Amount(men));
        both.put("women", new Value.Amount(women));
        return new Value.Parts(both);
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Such as {@code commune-standard-2021-2025 5 level1 TDMNPB BTB at-least 70 %}: the name of its test. */
    @Override
    public String toString() {
        return String.join(
                        " ",
                        cell("set"),
                        indicator,
                        part(),
                        cell("from"),
                        cell("until"),
                        cell("region"),
                        cell("group"),
                        cell("year"),
                        cell("schools"),
                        comparison(),
                        cell("threshold"),
                        unit())
                .replaceAll(" +", " ")
                .strip();
    }
}
