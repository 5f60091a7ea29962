package vn.ntm.local.example.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** The units of Bắc Giang from 2020 to the end of the province, as the example hands them to the registry. */
public final class Register {

    /** The day on which the plan counted its communes. */
    public static final LocalDate COHORT_DAY = LocalDate.of(2021, 1, 1);

    /** The first day without the province: it went into Bắc Ninh. */
    public static final LocalDate END_OF_PROVINCE = LocalDate.of(2025, 7, 1);

    private final Map<UnitLevel, Map<String, Unit>> units;
    private final List<Succession> successions;
    private final Map<String, OutsideRoadmap> outside;

    private Register(
            Map<UnitLevel, Map<String, Unit>> units,
            List<Succession> successions,
            Map<String, OutsideRoadmap> outside) {
        this.units = units;
        this.successions = successions;
        this.outside = outside;
    }

    /** Reads the facts and adds the example's hamlets. */
    public static Register read() {
        List<UnitVersion> facts = FactFile.read("units.csv", UnitVersion::ofFacts);
        List<Succession> successions = FactFile.read("successions.csv", Succession::ofFacts);
        Map<String, OutsideRoadmap> outside = FactFile.read("outside-roadmap.csv", OutsideRoadmap::ofFacts).stream()
                .collect(Collectors.toMap(OutsideRoadmap::code, Function.identity()));
        Register withoutHamlets = new Register(grouped(facts), successions, outside);
        List<UnitVersion> all = new ArrayList<>(facts);
        all.addAll(Hamlets.of(
                withoutHamlets.cohort(), withoutHamlets.difficultCommunes(), withoutHamlets.mergersByOldCode()));
        return new Register(grouped(all), successions, outside);
    }

    /** All units of the level that there ever were, in the order of their codes. */
    public List<Unit> units(UnitLevel level) {
        return List.copyOf(units.get(level).values());
    }

    /** The units of the level that exist on the day. */
    public List<Unit> unitsOn(UnitLevel level, LocalDate day) {
        return units(level).stream().filter(unit -> unit.on(day).isPresent()).toList();
    }

    /** The rural communes of the day. */
    public List<Unit> xaOn(LocalDate day) {
        return units(UnitLevel.COMMUNE).stream()
                .filter(unit -> unit.isXaOn(day))
                .toList();
    }

    /** The 184 rural communes that the plan was made for. */
    public List<Unit> cohort() {
        return xaOn(COHORT_DAY);
    }

    /** The 17 extremely difficult communes outside the roadmap; which ones is illustrative. */
    public List<Unit> difficultCommunes() {
        return cohort().stream().filter(this::isDifficult).toList();
    }

    /** The unit with the code. */
    public Unit unit(UnitLevel level, String code) {
        return Optional.ofNullable(units.get(level).get(code))
                .orElseThrow(() -> new IllegalStateException("no " + level.code() + " " + code));
    }

    /** The code of the district to which a commune belonged when the plan was made. */
    public String districtInPlan(Unit commune) {
        return commune.at(COHORT_DAY).parentCode();
    }

    /** Whether the roadmap to 2025 leaves the commune out. */
    public boolean isOutsideRoadmap(Unit commune) {
        return outside.containsKey(commune.code());
    }

    /** Whether the commune is one of the extremely difficult ones outside the roadmap. */
    public boolean isDifficult(Unit commune) {
        return isOutsideRoadmap(commune) && outside.get(commune.code()).extremelyDifficult();
    }

    /** Which units ended by going into which others. */
    public List<Succession> successions() {
        return successions;
    }

    /** Whether the commune was merged into another, or others into it. */
    public boolean isTouchedByMerger(Unit commune) {
        return successions.stream()
                .filter(succession -> succession.level() == UnitLevel.COMMUNE)
                .anyMatch(succession -> succession.oldCode().equals(commune.code())
                        || succession.newCode().equals(commune.code()));
    }

    /** The hamlets in the form that the registry imports; the other units come with its own reference data. */
    public String hamletsCsv() {
        return csv(
                UnitVersion.HEADER,
                units(UnitLevel.HAMLET).stream()
                        .flatMap(unit -> unit.versions().stream())
                        .map(UnitVersion::toRow));
    }

    private Map<String, Succession> mergersByOldCode() {
        return successions.stream()
                .filter(succession -> succession.level() == UnitLevel.COMMUNE)
                .collect(Collectors.toMap(Succession::oldCode, Function.identity()));
    }

    private static Map<UnitLevel, Map<String, Unit>> grouped(List<UnitVersion> versions) {
        Map<UnitLevel, Map<String, Unit>> grouped = new LinkedHashMap<>();
        for (UnitLevel level : UnitLevel.values()) {
            Map<String, Unit> ofLevel = new LinkedHashMap<>();
            versions.stream()
                    .filter(version -> version.level() == level)
                    .sorted(Comparator.comparing(UnitVersion::code).thenComparing(UnitVersion::version))
                    .collect(Collectors.groupingBy(UnitVersion::code, LinkedHashMap::new, Collectors.toList()))
                    .forEach((code, ofUnit) -> ofLevel.put(code, new Unit(level, code, ofUnit)));
            grouped.put(level, ofLevel);
        }
        return grouped;
    }

    private static String csv(List<String> header, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(header), rows)
                        .map(fields -> CSVFormat.DEFAULT.format(fields.toArray()))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
