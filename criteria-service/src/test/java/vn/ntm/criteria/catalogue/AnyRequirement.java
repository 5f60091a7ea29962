package vn.ntm.criteria.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.requirements.thresholds.Trait;

/** Requirements and thresholds of every kind, one in another. */
record AnyRequirement(Random random, Supplier<String> text) {

    private static final List<String> UNITS = List.of("%", "houses", "m2/person", "million VND/person/year", "mô hình");
    private static final List<String> NUMBERS =
            List.of("0", "1", "9.5", "80", "99.99", "100", "0.001", "-3", "12345678.25");
    private static final List<String> NAMES = List.of("overall", "central", "mức độ 1", "grade1", "Hộ nghèo");

    /** @param depth how many requirements may stand around one */
    Requirement of(int depth) {
        int kind = random.nextInt(depth == 0 ? 3 : 16);
        return switch (kind) {
            case 0 -> new Achieved();
            case 1, 2, 3 -> compared();
            case 4, 5 -> new AllOf(parts(depth - 1));
            case 6 -> new AnyOf(parts(depth - 1));
            case 7, 12, 13 -> new WhereThereIs(pick(List.of("craft-village", "bến xe")), of(depth - 1));
            case 8, 14, 15 -> notFor(depth - 1);
            case 9 -> new ForMenAndWomen(compared());
            case 10 -> new LeftToProvince(random.nextBoolean() ? compared() : new Achieved());
            default -> new LeftToMinistry(text.get(), "1491/QĐ-BGDĐT", LocalDate.of(2022, 6, 6), of(depth - 1));
        };
    }

    private Requirement notFor(int depth) {
        Trait trait = pick(List.of(Trait.values()));
        Set<String> classes = new HashSet<>(columns(trait).subList(0, 1 + random.nextInt(2)));
        return new NotFor(trait, classes, of(depth));
    }

    private Map<String, Requirement> parts(int depth) {
        Map<String, Requirement> parts = new LinkedHashMap<>();
        int first = random.nextInt(NAMES.size());
        for (int i = 0; i <= 1 + random.nextInt(2); i++) {
            parts.put(NAMES.get((first + i) % NAMES.size()), of(depth));
        }
        return parts;
    }

    private Compared compared() {
        Comparison comparison = pick(List.of(Comparison.values()));
        return new Compared(
                comparison,
                comparison == Comparison.NONE ? null : threshold(2),
                comparison == Comparison.BETWEEN ? threshold(2) : null,
                pick(UNITS));
    }

    private Threshold threshold(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0, 1 -> new Threshold.Fixed(number());
            case 2 -> new Threshold.Unread(text.get());
            case 3 -> new Threshold.OfSet("vn-other", "10", new BigDecimal("1.10"));
            case 4 -> years();
            case 5 -> new Threshold.ByCount("schools", random.nextInt(5), threshold(depth - 1), threshold(depth - 1));
            default -> by(depth - 1);
        };
    }

    private Threshold by(int depth) {
        Trait trait = pick(List.of(Trait.values()));
        Map<String, Threshold> values = new LinkedHashMap<>();
        columns(trait).stream()
                .filter(column -> random.nextInt(3) > 0)
                .forEach(column -> values.put(column, random.nextInt(3) == 0 ? threshold(depth) : fixed()));
        return values.isEmpty() ? fixed() : new Threshold.By(trait, values);
    }

    private Threshold fixed() {
        return new Threshold.Fixed(number());
    }

    private Threshold years() {
        Map<Integer, BigDecimal> years = new LinkedHashMap<>();
        for (int year = 2021; year <= 2021 + random.nextInt(5); year++) {
            years.put(year, number());
        }
        return new Threshold.ByYear(years);
    }

    private BigDecimal number() {
        return new BigDecimal(pick(NUMBERS));
    }

    private static List<String> columns(Trait trait) {
        return switch (trait) {
            case REGION -> List.of("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");
            case GROUP -> List.of("1", "2", "3");
            case AREA_CLASS -> List.of("I", "II", "III");
        };
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
