package vn.ntm.registry.attributes.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.RowReader;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.attributes.Attribute;
import vn.ntm.registry.timelines.UnitKey;

/** Attributes as the product's own reference data state them. Pure. */
public final class ReferenceAttributes {

    private static final int LONGEST = 300;

    private static final Columns REGIONS = new Columns(
            List.of(
                    "scheme",
                    "province_code",
                    "region_code",
                    "ntm_region_code",
                    "valid_from",
                    "valid_to",
                    "legal_source"),
            List.of("province_name", "region_name", "ntm_region_name"));

    private static final Columns UNITS = new Columns(
            List.of("level", "code", "valid_from", "valid_to", "area_km2", "population_est", "resolution"),
            List.of("type", "name", "full_name", "parent_code", "code_variant"));

    private record Scheme(Attribute attribute, String column) {}

    private static final Map<String, Scheme> SCHEMES = Map.of(
            "2021-2025 (63)", new Scheme(Attribute.REGION_2021, "ntm_region_code"),
            "from 2025-07 (34)", new Scheme(Attribute.REGION_2025, "region_code"));

    private ReferenceAttributes() {}

    /** The region of each province by each scheme, from {@code regions.csv}; what is wrong in it is noted. */
    public static List<AttributeRow> regions(byte[] file, FileFaults faults) {
        List<AttributeRow> rows = new ArrayList<>();
        for (TableRow row : TableFile.read(file, REGIONS, faults).rows()) {
            RowReader reader = new RowReader(row, faults);
            reader.oneOf("scheme", SCHEMES).ifPresent(scheme -> {
                UnitKey province = new UnitKey(UnitLevel.PROVINCE, row.cell("province_code"));
                String source = row.cell("legal_source");
                value(reader, row, province, scheme.attribute(), scheme.column(), source)
                        .forEach(rows::add);
            });
        }
        return rows;
    }

    /**
     * Area and population of the units from 1 July 2025 on, where the resolutions say them, from {@code units-2025.csv};
     * what is wrong in it is noted. The resolutions' figures of population are provisional, and their source says so.
     */
    public static List<AttributeRow> sizes(byte[] file, FileFaults faults) {
        List<AttributeRow> rows = new ArrayList<>();
        for (TableRow row : TableFile.read(file, UNITS, faults).rows()) {
            RowReader reader = new RowReader(row, faults);
            UnitKey.of(reader).ifPresent(unit -> {
                String act = row.cell("resolution");
                value(reader, row, unit, Attribute.AREA_KM2, "area_km2", act).forEach(rows::add);
                value(reader, row, unit, Attribute.POPULATION, "population_est", act + " (tạm tính)")
                        .forEach(rows::add);
            });
        }
        return rows;
    }

    private static Stream<AttributeRow> value(
            RowReader reader, TableRow row, UnitKey unit, Attribute attribute, String column, String source) {
        String written = reader.text(column, LONGEST);
        if (written == null) {
            return Stream.empty();
        }
        var value = attribute.rule().read(written);
        if (value.isEmpty()) {
            reader.refuse(column, attribute.rule().accepted());
        }
        var period = reader.period("valid_from", "valid_to");
        return value.flatMap(said -> period.map(days -> row(row, unit, attribute, said, days, source))).stream();
    }

    private static AttributeRow row(
            TableRow row, UnitKey unit, Attribute attribute, String value, Period days, String source) {
        return new AttributeRow(row.line(), unit, attribute, value, days, source);
    }
}
