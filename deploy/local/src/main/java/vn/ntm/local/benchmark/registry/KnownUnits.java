package vn.ntm.local.benchmark.registry;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.ntm.local.benchmark.measuring.PlainSql;

/** Every version of every unit, from which a unit and a day of it are drawn. */
record KnownUnits(List<Version> versions) {

    private static final LocalDate FIRST = LocalDate.of(2004, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** A version between its days, within those that are asked for. */
    record Version(String level, String code, String nameKey, LocalDate from, LocalDate to) {}

    /**
     * A question about a unit on a day.
     *
     * @param code its code on the day
     * @param nameKey its name without diacritics
     */
    record UnitDay(String code, String nameKey, LocalDate day) {}

    static KnownUnits in(PlainSql sql) throws SQLException {
        return new KnownUnits(sql.rows("""
                        select level, code, name_key, greatest(valid_from, ?::date), least(valid_to, ?::date)
                        from unit_version where superseded_at is null and level <> 'hamlet' order by unit_id, valid
                        """, Date.valueOf(FIRST), Date.valueOf(LAST)).stream()
                .map(row -> new Version(
                        String.valueOf(row.get(0)),
                        String.valueOf(row.get(1)),
                        String.valueOf(row.get(2)),
                        LocalDate.parse(String.valueOf(row.get(3))),
                        LocalDate.parse(String.valueOf(row.get(4)))))
                .filter(version -> version.from().isBefore(version.to()))
                .toList());
    }

    /** Those of these levels that hold on some day from this one on, and from then. */
    KnownUnits of(List<String> levels, LocalDate first) {
        return new KnownUnits(versions.stream()
                .filter(version ->
                        levels.contains(version.level()) && version.to().isAfter(first))
                .flatMap(version -> Stream.of(new Version(
                        version.level(),
                        version.code(),
                        version.nameKey(),
                        version.from().isBefore(first) ? first : version.from(),
                        version.to())))
                .toList());
    }

    UnitDay draw(Random random) {
        Version version = versions.get(random.nextInt(versions.size()));
        long days = ChronoUnit.DAYS.between(version.from(), version.to());
        return new UnitDay(version.code(), version.nameKey(), version.from().plusDays(random.nextInt((int) days)));
    }
}
