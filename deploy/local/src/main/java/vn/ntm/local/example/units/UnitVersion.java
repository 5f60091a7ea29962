package vn.ntm.local.example.units;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was called, what it was and where it belonged for a time.
 *
 * @param parentCode the unit above; empty for the province
 * @param from the first day; absent: before what the facts reach
 * @param to the day after the last; absent: open
 * @param startAct the act that began this version, empty where it is not known
 * @param endAct the act that ended it, likewise
 */
public record UnitVersion(
        UnitLevel level,
        String code,
        int version,
        String type,
        String name,
        String fullName,
        String parentCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String startAct,
        String endAct,
        boolean illustrative) {

    static final List<String> HEADER = List.of(
            "level",
            "code",
            "version",
            "type",
            "name",
            "full_name",
            "parent_code",
            "valid_from",
            "valid_to",
            "start_act",
            "end_act",
            "illustrative");

    static UnitVersion ofFacts(CSVRecord row) {
        return new UnitVersion(
                UnitLevel.ofCode(row.get("level")),
                row.get("code"),
                Integer.parseInt(row.get("version")),
                row.get("type"),
                row.get("name"),
                row.get("full_name"),
                row.get("parent_code"),
                FactFile.day(row, "valid_from"),
                FactFile.day(row, "valid_to"),
                row.get("start_act"),
                row.get("end_act"),
                false);
    }

    /** Whether the version holds on the day. */
    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** Whether it is a rural commune (<i>xã</i>), the only kind that counts in the programme. */
    public boolean isXa() {
        return type.equals("xa");
    }

    List<String> toRow() {
        return List.of(
                level.code(),
                code,
                Integer.toString(version),
                type,
                name,
                fullName,
                parentCode,
                from == null ? "" : from.toString(),
                to == null ? "" : to.toString(),
                startAct,
                endAct,
                Boolean.toString(illustrative));
    }
}
