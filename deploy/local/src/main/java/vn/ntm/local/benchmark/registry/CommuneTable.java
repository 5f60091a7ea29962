package vn.ntm.local.benchmark.registry;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import vn.ntm.local.benchmark.measuring.PlainSql;

/** Numbers by commune (<i>xã</i>) of the last day before the reform of 2025, as an official would send them. */
record CommuneTable(List<Row> rows) {

    /** The day of the table. */
    static final String DAY = "2025-06-30";

    /** The day onto whose communes it is brought. */
    static final String REFORM = "2025-07-01";

    private static final int PEOPLE = 20_000;
    private static final int AREA = 10_000;

    /**
     * One commune.
     *
     * @param people that live in it
     * @param area in km², two decimals
     */
    record Row(String code, String name, long people, BigDecimal area) {}

    /** Every commune of the day, with numbers that are drawn. */
    static CommuneTable drawn(PlainSql sql, Random random) throws SQLException {
        return new CommuneTable(sql.rows("""
                        select code, full_name from unit_version v
                        where level = 'commune' and holds_on(v, ?::date) and superseded_at is null order by code
                        """, DAY).stream()
                .map(row -> new Row(
                        String.valueOf(row.get(0)),
                        String.valueOf(row.get(1)),
                        random.nextInt(PEOPLE),
                        BigDecimal.valueOf(random.nextInt(AREA), 2)))
                .toList());
    }

    byte[] csv() {
        return rows.stream()
                .map(row -> row.code() + "," + row.people() + "," + row.area())
                .collect(Collectors.joining("\n", "code,dan_so,dien_tich\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] json() {
        return rows.stream()
                .map(row -> "{\"code\":\"%s\",\"values\":{\"dan_so\":%d,\"dien_tich\":%s}}"
                        .formatted(row.code(), row.people(), row.area().toPlainString()))
                .collect(Collectors.joining(",", """
                        {"from":"%s","to":"%s","level":"commune","columns":[
                        {"name":"dan_so","rule":"sum","by":"population"},{"name":"dien_tich","rule":"sum","by":"area"}],
                        "rows":[""".formatted(DAY, REFORM), "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Codes and names alone, as a list of unknown date. */
    byte[] list() {
        return rows.stream()
                .map(row -> row.code() + ",\"" + row.name() + "\"")
                .collect(Collectors.joining("\n", "code,name\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
