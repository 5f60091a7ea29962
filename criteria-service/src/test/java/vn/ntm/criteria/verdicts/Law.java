package vn.ntm.criteria.verdicts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;

/** What the decisions ask, written by hand from their texts: the tables under {@code law/}. */
final class Law {

    static final List<String> REGIONS = List.of("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");
    static final List<LawRow> ROWS = Stream.of("thresholds", "qualities", "unread")
            .flatMap(table -> read("/law/" + table + ".csv"))
            .toList();

    private static final Map<List<String>, List<LawRow>> BY_INDICATOR = byIndicator();

    private Law() {}

    private static Stream<LawRow> read(String table) {
        try (InputStream file = Law.class.getResourceAsStream(table)) {
            List<String> lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] header = lines.get(0).split(",");
            return lines.stream().skip(1).flatMap(line -> rows(header, line.split(",", -1)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<LawRow> rows(String[] header, String[] cells) {
        if (cells.length != header.length) {
            throw new IllegalArgumentException("not as many cells as columns: " + String.join(",", cells));
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            byColumn.put(header[i], cells[i]);
            if (!cells[i].isEmpty()) {
                values.put(header[i], List.of(cells[i].split(" ")));
            }
        }
        return values.get("indicator").stream().map(code -> new LawRow(code, byColumn, values));
    }

    private static Map<List<String>, List<LawRow>> byIndicator() {
        Map<List<String>, List<LawRow>> by = new HashMap<>();
        ROWS.forEach(row -> by.computeIfAbsent(List.of(row.set(), row.indicator()), key -> new ArrayList<>())
                .add(row));
        return by;
    }

    /** The lines about an indicator of a unit, one for each of its parts. */
    static List<LawRow> of(String set, String indicator, Circumstances unit) {
        return BY_INDICATOR.getOrDefault(List.of(set, indicator), List.of()).stream()
                .filter(row -> row.isFor(unit))
                .toList();
    }

    /** The value of the whole indicator in which all else is as it must be for the row's own part to decide. */
    static Value whole(LawRow row, Circumstances unit, Value own) {
        Map<String, Value> byPart = new LinkedHashMap<>();
        of(row.set(), row.indicator(), unit).stream()
                .filter(other -> other.asked() != LawRow.Asked.NOT_REQUIRED)
                .forEach(other -> byPart.put(other.part(), other.value(!isAlternative(other, row))));
        byPart.put(row.part(), own);
        return composed(byPart);
    }

    /** The value with which an indicator just holds. */
    static Value boundary(String set, String indicator, Circumstances unit) {
        LawRow first = of(set, indicator, unit).get(0);
        return whole(first, unit, first.value(true));
    }

    private static boolean isAlternative(LawRow one, LawRow other) {
        return one.isOneOf() && other.isOneOf() && above(one).equals(above(other));
    }

    private static String above(LawRow row) {
        return row.part().substring(0, Math.max(0, row.part().lastIndexOf('/')));
    }

    private static Value composed(Map<String, Value> byPath) {
        Value whole = byPath.get("");
        if (whole != null) {
            return whole;
        }
        Map<String, Map<String, Value>> byName = new LinkedHashMap<>();
        byPath.forEach((path, value) -> {
            String[] steps = path.split("/", 2);
            byName.computeIfAbsent(steps[0], name -> new LinkedHashMap<>())
                    .put(steps.length == 1 ? "" : steps[1], value);
        });
        Map<String, Value> parts = new LinkedHashMap<>();
        byName.forEach((name, below) -> parts.put(name, composed(below)));
        return new Value.Parts(parts);
    }

    /** What a province decided on the indicator that asks for no more than it must; absent where nothing is left to it. */
    static @Nullable ProvincialDecision decision(String set, String indicator, Circumstances unit) {
        return decision(set, indicator, unit, null);
    }

    /** The same with this number in place of the least that it must ask for. */
    static @Nullable ProvincialDecision decision(
            String set, String indicator, Circumstances unit, @Nullable BigDecimal number) {
        List<LawRow> left = of(set, indicator, unit).stream()
                .filter(LawRow::isLeftToProvince)
                .toList();
        if (left.isEmpty()) {
            return null;
        }
        BigDecimal whole = null;
        Map<String, BigDecimal> parts = new HashMap<>();
        for (LawRow row : left) {
            BigDecimal own = number == null ? row.limit() : number;
            if (row.asked() == LawRow.Asked.ACHIEVED) {
                continue;
            } else if (row.part().isEmpty()) {
                whole = own;
            } else {
                parts.put(row.part(), own);
            }
        }
        return new ProvincialDecision("12/2022/QĐ-UBND", whole, parts);
    }

    /** The first and the last day of each year of a version of a set that a row, or all of it, is in force on. */
    static List<LocalDate> days(IndicatorSet set, Predicate<LocalDate> inForce) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate last = Objects.requireNonNull(set.appliesTo()).minusDays(1);
        days.add(set.appliesFrom());
        days.add(last);
        for (int year = set.appliesFrom().getYear(); year <= last.getYear(); year++) {
            days.add(LocalDate.of(year, 1, 1));
            days.add(LocalDate.of(year, 12, 31));
        }
        return days.stream().filter(set::appliesOn).filter(inForce).toList();
    }
}
