package vn.ntm.registry.directory.search;

import vn.ntm.registry.directory.UnitOnDateRow;
import vn.ntm.registry.directory.questions.Place;
import vn.ntm.registry.directory.questions.UnitQuery;

/** A search over all days: a unit is found by any name that it ever had, and shown as it was last. */
final class EverywhenSearch {

    private EverywhenSearch() {}

    /** One row for each unit: its last version, with the rank of the name by which it was found best. */
    static String meant(UnitQuery query, SearchTerms terms) {
        return """
                select last.*, f.rank, case when f.full_name <> last.full_name then f.full_name end as found_as
                from (select distinct on (v.unit_id) v.unit_id, v.full_name, %s as rank
                      from unit_version v
                      where known_at(v, :at) and %s%s%s%s
                      order by v.unit_id, rank, v.valid desc) f
                cross join lateral (select * from unit_version l
                                    where l.unit_id = f.unit_id and known_at(l, :at)
                                    order by l.valid desc limit 1) last
                where cast(:on as date) is not null
                """.formatted(
                        UnitSearch.rank(),
                        terms.condition(),
                        query.level() == null ? "" : " and v.level = :level",
                        query.types().isEmpty() ? "" : " and v.type = any (:types)",
                        query.place() instanceof Place.Anywhere ? "" : under());
    }

    /** Whether it ever lay in the unit that is meant. */
    private static String under() {
        return """
                 and exists (
                    with recursive above (unit_id) as (
                        select v.parent_id
                        union
                        select a.parent_id from above b join unit_version a on a.unit_id = b.unit_id)
                    select from above where unit_id = :place)
                """;
    }

    /** Its parent is shown as it was last in the version's time. */
    static String page(String meant) {
        return "select " + UnitOnDateRow.COLUMNS + ", v.rank, v.found_as from (" + meant + ") v " + """
                join unit u on u.id = v.unit_id
                left join lateral (select * from unit_version p
                                   where p.unit_id = v.parent_id and known_at(p, :at) and p.valid && v.valid
                                   order by p.valid desc limit 1) p on true
                """;
    }
}
