package vn.ntm.criteria.setfiles.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.setfiles.words.Regions;
import vn.ntm.platform.problems.Text;

/**
 * A column of thresholds: for all units or those of a region, group or class, for all years or one.
 *
 * @param upper whether it is the other end of a range
 * @param trait as in the layout of sets; empty for all units
 * @param value the region, group or class; empty for all units
 * @param year absent for all years
 */
public record ThresholdColumn(
        boolean upper, String trait, String value, @Nullable Integer year) {

    public static final ThresholdColumn COMMON = new ThresholdColumn(false, "", "", null);
    public static final ThresholdColumn UPPER = new ThresholdColumn(true, "", "", null);

    public static final String REGION = "region";
    public static final String GROUP = "group";
    public static final String AREA_CLASS = "area-class";
    private static final String ALL = "Chung";
    private static final String OTHER_END = "Mức trên";
    private static final String OF_GROUP = "Nhóm xã ";
    private static final String OF_AREA = "Khu vực ";
    private static final Pattern NAME =
            Pattern.compile("(?iu)(" + OTHER_END + "\\b)?\\s*(.*?)\\s*(?:(?:năm )?(\\d{4}))?");
    private static final Pattern GROUP_NAME = Pattern.compile("(?iu)" + OF_GROUP + "([\\p{L}\\p{N}_-]+)");
    private static final Pattern AREA_NAME = Pattern.compile("(?iu)" + OF_AREA + "(I{1,3})");

    /** What a header may call a column of thresholds. */
    public static final Text ACCEPTED = new Text(
                    "tên cột của tệp tải về; cột mức: %1$s, %2$s, Nhóm xã …, Khu vực I–III, kèm năm (%1$s 2023) và %3$s nếu cần",
                    "a column of the file as downloaded; of thresholds: %1$s, %2$s, Nhóm xã …, Khu vực I–III, with a"
                            + " year (%1$s 2023) and %3$s where needed")
            .with(ALL, String.join(", ", Regions.all()), OTHER_END);

    /** The column that a header means; empty where it means none. */
    public static Optional<ThresholdColumn> of(String header) {
        Matcher name = NAME.matcher(header.strip());
        if (!name.matches()) {
            return Optional.empty();
        }
        boolean upper = name.group(1) != null;
        Integer year = name.group(3) == null ? null : Integer.valueOf(name.group(3));
        String whose = name.group(2);
        Matcher group = GROUP_NAME.matcher(whose);
        Matcher area = AREA_NAME.matcher(whose);
        if (whose.equalsIgnoreCase(ALL) || (whose.isEmpty() && upper)) {
            return Optional.of(new ThresholdColumn(upper, "", "", year));
        }
        if (group.matches()) {
            return Optional.of(new ThresholdColumn(upper, GROUP, group.group(1), year));
        }
        if (area.matches()) {
            return Optional.of(
                    new ThresholdColumn(upper, AREA_CLASS, area.group(1).toUpperCase(Locale.ROOT), year));
        }
        return Regions.code(whose).map(region -> new ThresholdColumn(upper, REGION, region, year));
    }

    /** Whether {@link #of} finds it by its name. */
    public boolean hasName() {
        return of(name()).filter(this::equals).isPresent();
    }

    public String name() {
        String whose =
                switch (trait) {
                    case "" -> upper ? "" : ALL;
                    case GROUP -> OF_GROUP + value;
                    case AREA_CLASS -> OF_AREA + value;
                    default -> value;
                };
        String both = upper ? (OTHER_END + " " + whose).strip() : whose;
        return year == null ? both : both + " " + year;
    }

    public ThresholdColumn ofAllYears() {
        return new ThresholdColumn(upper, trait, value, null);
    }

    public ThresholdColumn in(int other) {
        return new ThresholdColumn(upper, trait, value, other);
    }

    public ThresholdColumn of(String otherTrait, String otherValue) {
        return new ThresholdColumn(upper, otherTrait, otherValue, year);
    }

    /** What a person reads at its header. */
    public String note() {
        String whose =
                switch (trait) {
                    case "" -> "mọi đơn vị";
                    case REGION -> "vùng " + Regions.name(value);
                    default -> name();
                };
        String end = upper ? "Mức trên" : "Mức";
        return "%s của %s%s".formatted(end, whose, year == null ? "" : ", năm " + year);
    }

    /** Those of all years first, regions as the annexes have them; then year by year within each. */
    public static List<ThresholdColumn> sorted(Collection<ThresholdColumn> used) {
        Set<ThresholdColumn> sorted = new LinkedHashSet<>();
        List<ThresholdColumn> order = new ArrayList<>(List.of(COMMON));
        Regions.all().forEach(region -> order.add(COMMON.of(REGION, region)));
        used.stream()
                .map(one -> new ThresholdColumn(false, one.trait(), one.value(), null))
                .distinct()
                .filter(one -> !order.contains(one))
                .sorted(Comparator.comparing(ThresholdColumn::name))
                .forEach(order::add);
        List.copyOf(order).forEach(one -> order.add(new ThresholdColumn(true, one.trait(), one.value(), null)));
        order.stream().filter(used::contains).forEach(sorted::add);
        TreeSet<Integer> years = used.stream()
                .map(ThresholdColumn::year)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        for (ThresholdColumn one : order) {
            years.stream().map(one::in).filter(used::contains).forEach(sorted::add);
        }
        return List.copyOf(sorted);
    }
}
