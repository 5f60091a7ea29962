package vn.ntm.local.benchmark.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.local.benchmark.measuring.Bound;
import vn.ntm.local.benchmark.measuring.Contest;
import vn.ntm.local.benchmark.measuring.PlainSql;
import vn.ntm.local.benchmark.measuring.ServiceClient;
import vn.ntm.local.benchmark.registry.KnownUnits.UnitDay;

/** Questions about a day, against the bare query and a request that asks nothing. */
final class Reads {

    private static final String PLAINLY = "the bare query + an empty request";
    private static final Bound TWICE = new Bound.Times(2);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final String COLUMNS = """
            v.unit_id, v.level, v.code, v.name, v.full_name, v.type, v.valid_from, v.valid_to, u.illustrative,
            p.unit_id, p.code, p.name
            """;

    private static final String UNIT = "select " + COLUMNS + """
            from unit_version v join unit u on u.id = v.unit_id
            left join unit_version p on p.unit_id = v.parent_id and holds_on(p, ?::date) and p.superseded_at is null
            where v.code = ? and holds_on(v, ?::date) and v.superseded_at is null
            """;

    private static final String CHILDREN = "select " + COLUMNS + """
            from unit_version p
            join unit_version v on v.parent_id = p.unit_id and holds_on(v, ?::date) and v.superseded_at is null
            join unit u on u.id = v.unit_id
            where p.code = ? and holds_on(p, ?::date) and p.superseded_at is null
            order by v.name collate vietnamese, v.code limit 100
            """;

    private static final String TREE = """
            with recursive tree as (
                select v.* from unit_version v where v.code = ? and holds_on(v, ?::date) and v.superseded_at is null
                union all
                select v.* from tree t
                join unit_version v on v.parent_id = t.unit_id and holds_on(v, ?::date) and v.superseded_at is null)
            select v.unit_id, v.level, v.code, v.name, v.full_name, v.type, v.parent_id, v.valid_from, v.valid_to,
                   u.illustrative
            from tree v join unit u on u.id = v.unit_id order by v.name collate vietnamese, v.code
            """;

    private static final String SEARCH = "select " + COLUMNS + """
            from unit_version v join unit u on u.id = v.unit_id
            left join unit_version p on p.unit_id = v.parent_id and holds_on(p, ?::date) and p.superseded_at is null
            where v.search_key like '%' || ? || '%' and holds_on(v, ?::date) and v.superseded_at is null
            order by v.name_key <> ?, v.name collate vietnamese, v.code limit 100
            """;

    private final ServiceClient registry;
    private final PlainSql sql;
    private final KnownUnits units;

    Reads(ServiceClient registry, PlainSql sql, KnownUnits units) {
        this.registry = registry;
        this.sql = sql;
        this.units = units;
    }

    List<Contest<UnitDay>> contests() {
        KnownUnits parents = units.of(List.of("province", "district"), LocalDate.MIN);
        KnownUnits provinces = units.of(List.of("province"), LocalDate.MIN);
        KnownUnits provincesOfToday = units.of(List.of("province"), REFORM);
        KnownUnits communes = units.of(List.of("commune"), LocalDate.MIN);
        return List.of(
                contest("a unit, random day", "/units/%s?asOf=%s", UNIT, units, TWICE),
                contest("children of a unit, random day", "/units/%s/children?asOf=%s", CHILDREN, parents, TWICE),
                contest(
                        "a page of 100 communes of a province",
                        "/units/%s/children?asOf=%s",
                        CHILDREN,
                        provincesOfToday,
                        TWICE),
                new Contest<>(
                        "tree of a province, random day",
                        PLAINLY,
                        provinces::draw,
                        unit -> registry.get("/units/%s/tree?depth=4&asOf=%s".formatted(unit.code(), unit.day())),
                        List.of(unit -> sql.rows(TREE, unit.code(), day(unit), day(unit)), unit -> registry.empty()),
                        new Bound.None()),
                new Contest<>(
                        "search by a name, random day",
                        PLAINLY,
                        communes::draw,
                        unit -> registry.get("/units?q=%s&asOf=%s"
                                .formatted(URLEncoder.encode(unit.nameKey(), StandardCharsets.UTF_8), unit.day())),
                        List.of(
                                unit -> sql.rows(SEARCH, day(unit), unit.nameKey(), day(unit), unit.nameKey()),
                                unit -> registry.empty()),
                        new Bound.None()));
    }

    private Contest<UnitDay> contest(String what, String path, String query, KnownUnits from, Bound bound) {
        return new Contest<>(
                what,
                PLAINLY,
                from::draw,
                unit -> registry.get(path.formatted(unit.code(), unit.day())),
                List.of(unit -> sql.rows(query, day(unit), unit.code(), day(unit)), unit -> registry.empty()),
                bound);
    }

    private static Date day(UnitDay unit) {
        return Date.valueOf(unit.day());
    }
}
