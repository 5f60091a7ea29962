package vn.ntm.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.imports.CountryLists;
import vn.ntm.registry.lineage.Lineage;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.successions.SuccessionLists;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;

/** The whole country since 2004 as the reference data have it, with Bắc Giang's mergers of 1 January 2025. */
public final class ReferenceCountry {

    public static final LocalDate LAST_OF_OLD = LocalDate.parse("2025-06-30");
    public static final LocalDate REFORM = LocalDate.parse("2025-07-01");

    private static final class Loaded {
        static final Register REGISTER = CountryLists.register(units());
        static final List<Succession> EDGES = edges();
        static final Lineage LINEAGE = new Lineage(REGISTER, EDGES);

        private static List<Succession> edges() {
            List<Succession> all = new ArrayList<>(SuccessionLists.plan(REGISTER, bacGiangMergers()));
            all.addAll(SuccessionLists.plan(REGISTER, successions()));
            return List.copyOf(all);
        }
    }

    private ReferenceCountry() {}

    public static Register register() {
        return Loaded.REGISTER;
    }

    public static List<Succession> edges() {
        return Loaded.EDGES;
    }

    public static Lineage lineage() {
        return Loaded.LINEAGE;
    }

    /** The one unit that holds the code on that day. */
    public static Unit unit(UnitLevel level, String code, LocalDate on) {
        return register().versions(new UnitCode(level, code)).stream()
                .filter(known -> known.version().period().contains(on))
                .map(known -> known.unit())
                .findFirst()
                .orElseThrow();
    }

    /** All units of a level on a day. */
    public static List<Unit> units(UnitLevel level, LocalDate on) {
        return register().all().stream()
                .filter(unit -> unit.level() == level && unit.on(on).isPresent())
                .toList();
    }

    /** Every version, as one list for the import of units. */
    public static byte[] units() {
        List<String> rows = new ArrayList<>();
        Set<String> goingOn = mapping().stream()
                .filter(row -> Set.of("unchanged", "renamed").contains(row.get("detail")))
                .map(row -> row.get("old_level") + row.get("old_code"))
                .collect(Collectors.toSet());
        table("/reference/units-history-2004-2025.csv").forEach(row -> rows.add(version(row, row.get("version"))));
        table("/reference/units-2025.csv")
                .forEach(row ->
                        rows.add(version(row, goingOn.contains(row.get("level") + row.get("code")) ? "9" : "1")));
        table("/reference/changes-2026.csv").forEach(row -> rows.add(version(row, "9")));
        return RegisterUnderTest.units(rows.toArray(String[]::new));
    }

    /** The mapping of 1 July 2025, as a list for the import of successions. */
    public static byte[] successions() {
        List<String> rows = mapping().stream()
                .map(row -> String.join(
                        ",",
                        row.get("old_level"),
                        row.get("old_code"),
                        row.get("new_code"),
                        row.get("kind"),
                        REFORM.toString(),
                        row.get("resolution"),
                        row.get("area"),
                        row.get("population"),
                        "\"" + row.get("clause") + "\""))
                .toList();
        return ("old_level,old_code,new_code,kind,on,resolution,area,population,clause\n" + String.join("\n", rows))
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] bacGiangMergers() {
        try (InputStream file = open("/bac-giang-successions.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<CSVRecord> mapping() {
        return table("/reference/mapping-2025.csv");
    }

    private static String version(CSVRecord row, String version) {
        Map<String, String> cells = row.toMap();
        return String.join(
                ",",
                cells.get("level"),
                cells.get("code"),
                version,
                cells.get("type"),
                cells.get("name"),
                cells.get("full_name"),
                cells.get("parent_code"),
                cells.get("valid_from"),
                cells.get("valid_to"));
    }

    private static List<CSVRecord> table(String resource) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream file = open(resource)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return format.parse(new java.io.StringReader(text)).getRecords();
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(ReferenceCountry.class.getResourceAsStream(resource), resource);
    }
}
