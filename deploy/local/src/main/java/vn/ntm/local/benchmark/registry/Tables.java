package vn.ntm.local.benchmark.registry;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.ntm.local.benchmark.measuring.Bound;
import vn.ntm.local.benchmark.measuring.Contest;
import vn.ntm.local.benchmark.measuring.Measurement;
import vn.ntm.local.benchmark.measuring.PlainSql;
import vn.ntm.local.benchmark.measuring.ServiceClient;

/** Whole tables of 10,035 communes, from the request to the file, against the same rows joined and summed in SQL. */
final class Tables {

    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ADDRESS =
            "/translations?from=" + CommuneTable.DAY + "&to=" + CommuneTable.REFORM + "&level=commune";
    private static final Bound BOUND = new Bound.Seconds(2);
    private static final String PLAINLY = "rows into a temporary table, one join that sums, rows out; no file";

    /** Parts are shared out evenly; whole ones and those of no change go over as they are. */
    private static final String TRANSLATE = """
            with edges as (
                select s.predecessor_id, s.successor_id, count(*) over (partition by s.predecessor_id) as parts
                from succession s where s.on_date = '2025-07-01' and s.superseded_at is null)
            select n.code, n.full_name, n.type, sum(l.people / coalesce(e.parts, 1)), sum(l.area / coalesce(e.parts, 1))
            from listed l
            join unit_version o on o.code = l.code and o.level = 'commune' and holds_on(o, '2025-06-30')
                               and o.superseded_at is null
            left join edges e on e.predecessor_id = o.unit_id
            join unit_version n on n.unit_id = coalesce(e.successor_id, o.unit_id) and holds_on(n, '2025-07-01')
                               and n.superseded_at is null
            group by n.code, n.full_name, n.type order by n.code
            """;

    /** How many of the list are true from each day of change on. */
    private static final String DATE = """
            with days as (select distinct valid_from as day from unit_version
                          where level = 'commune' and valid_from is not null)
            select d.day, count(*)
            from listed l
            join unit_version v on v.code = l.code and v.full_name = l.name and v.level = 'commune'
                               and v.superseded_at is null
            join days d on holds_on(v, d.day)
            group by d.day order by 2 desc, 1 desc
            """;

    private final ServiceClient registry;
    private final PlainSql sql;

    Tables(ServiceClient registry, PlainSql sql) {
        this.registry = registry;
        this.sql = sql;
    }

    /** One that nobody asked for before, which reads the register and finds nothing compiled; then so many. */
    List<Measurement> run(Random random, int warmUp, int turns) throws Exception {
        List<Measurement> measured = new ArrayList<>();
        measured.add(translation("the first translation of 10,035 rows, JSON to XLSX", Tables::json)
                .run(random, 0, 1));
        for (Contest<CommuneTable> contest : contests()) {
            measured.add(contest.run(random, warmUp, turns));
        }
        return measured;
    }

    private List<Contest<CommuneTable>> contests() throws Exception {
        byte[] list = registry.file("/units?level=commune&asOf=" + CommuneTable.DAY, XLSX);
        return List.of(
                translation("translation of 10,035 rows, JSON to XLSX", Tables::json),
                translation(
                        "translation of 10,035 rows, CSV to CSV",
                        (registry, table) -> registry.post(
                                ADDRESS + "&column=dan_so:sum:population&column=dien_tich:sum:area",
                                CSV,
                                CSV,
                                table.csv())),
                translation(
                        "translation of 10,035 rows of 11 columns, XLSX to XLSX",
                        (registry, table) -> registry.post(ADDRESS, XLSX, XLSX, list)),
                new Contest<>(
                        "vintage of a list of 10,035, CSV to JSON",
                        "rows into a temporary table, one join that counts by day",
                        random -> CommuneTable.drawn(sql, random),
                        table -> registry.post("/vintages", CSV, JSON, table.list()),
                        List.of(table -> plainly(table, DATE)),
                        new Bound.None()));
    }

    private interface Request {
        void send(ServiceClient registry, CommuneTable table) throws Exception;
    }

    private static void json(ServiceClient registry, CommuneTable table) throws Exception {
        registry.post(ADDRESS, JSON, XLSX, table.json());
    }

    private Contest<CommuneTable> translation(String what, Request request) {
        return new Contest<>(
                what,
                PLAINLY,
                random -> CommuneTable.drawn(sql, random),
                table -> request.send(registry, table),
                List.of(table -> plainly(table, TRANSLATE)),
                BOUND);
    }

    private void plainly(CommuneTable table, String query) throws SQLException {
        sql.execute("create temporary table if not exists listed (code text, name text, people numeric, area numeric)");
        sql.execute("truncate listed");
        sql.connection().setAutoCommit(false);
        try (PreparedStatement insert = sql.connection().prepareStatement("insert into listed values (?, ?, ?, ?)")) {
            for (CommuneTable.Row row : table.rows()) {
                insert.setString(1, row.code());
                insert.setString(2, row.name());
                insert.setLong(3, row.people());
                insert.setBigDecimal(4, row.area());
                insert.addBatch();
            }
            insert.executeBatch();
            sql.connection().commit();
        } finally {
            sql.connection().setAutoCommit(true);
        }
        // Without statistics the planner takes the table for a small one.
        sql.execute("analyze listed");
        sql.rows(query);
    }
}
