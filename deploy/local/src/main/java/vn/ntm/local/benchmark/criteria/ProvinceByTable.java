package vn.ntm.local.benchmark.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import vn.ntm.local.benchmark.measuring.Bound;
import vn.ntm.local.benchmark.measuring.Contest;
import vn.ntm.local.benchmark.measuring.Measurement;
import vn.ntm.local.benchmark.measuring.PlainSql;
import vn.ntm.local.benchmark.measuring.PlainTables;
import vn.ntm.local.benchmark.measuring.Series;

/** A workbook of a whole province handed in, evaluated and told of, against the same rows inserted plainly. */
final class ProvinceByTable {

    private static final Bound BOUND = new Bound.Seconds(10);
    private static final String PLAINLY = "batch inserts of the same rows, events and queue included";
    private static final int WARM_UP = 2;

    private final CriteriaClient criteria;
    private final PlainSql sql;
    private final List<String> communes;
    private final List<String> notes;
    private LocalDate day = CriteriaClient.FIRST_DAY;

    ProvinceByTable(CriteriaClient criteria, PlainSql sql, List<String> communes, List<String> notes) {
        this.criteria = criteria;
        this.sql = sql;
        this.communes = communes;
        this.notes = notes;
    }

    private record Table(byte[] workbook, LocalDate on) {}

    List<Measurement> run(Random random, int turns) throws Exception {
        Table table = drawn(random);
        long start = System.nanoTime();
        criteria.handIn(table.workbook(), table.on());
        long taken = System.nanoTime();
        while (sql.number("select count(*) from outbox") > 0) {
            LockSupport.parkNanos(20_000_000);
        }
        long left = System.nanoTime();
        WrittenRows rows = WrittenRows.of(sql, "a.assessed_on = '%s'".formatted(table.on()));
        PlainTables plain = PlainTables.make(sql, WrittenRows.TABLES);
        long copying = System.nanoTime();
        rows.write(sql.connection(), plain);
        long copied = System.nanoTime();
        notes.add(String.format(
                Locale.ROOT,
                "a table of %d communes: %d KB, %d rows; every event had left for Kafka %.1f s after the answer",
                communes.size(),
                table.workbook().length / 1024,
                rows.size(),
                (left - taken) / 1e9));
        Measurement first = new Measurement(
                "XLSX of 200 communes × 57 indicators, first after a start",
                PLAINLY,
                Series.of(taken - start),
                Series.of(copied - copying),
                BOUND);
        Measurement again = new Contest<Table>(
                        "XLSX of 200 communes × 57 indicators handed in",
                        PLAINLY,
                        drawing -> {
                            plain.clear();
                            return drawn(drawing);
                        },
                        one -> criteria.handIn(one.workbook(), one.on()),
                        List.of(one -> rows.write(sql.connection(), plain)),
                        BOUND)
                .run(random, WARM_UP, turns);
        return List.of(first, again);
    }

    /** Of a day of its own: on one day a unit is assessed once. */
    private Table drawn(Random random) throws Exception {
        day = day.plusDays(1);
        return new Table(criteria.workbook(communes, random), day);
    }
}
