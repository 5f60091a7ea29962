package vn.ntm.registry.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.registry.directory.UnitOnDate;
import vn.ntm.registry.directory.UnitOnDateRow;
import vn.ntm.registry.directory.questions.UnitFilter;
import vn.ntm.registry.directory.questions.UnitQuery;

/**
 * Finds units by their codes, and by names as people type them: without diacritics, with or without the type, with what the unit lies in
 * after it ({@code tan an, yen dung}; {@code tan an bac giang}). The name as typed comes first, then the whole name, then
 * names that begin so, names with a word that begins so, and others; equal ones as lists are sorted. Where nothing has
 * these letters, names that look like them are found.
 */
@ApplicationScoped
class UnitSearch {

    /**
     * What was found.
     *
     * @param total how many there are in all
     */
    record Found(List<UnitOnDate> units, long total) {}

    private static final String RANK = """
            case when lower(v.name) = lower(:typed) or lower(v.full_name) = lower(:typed) then 0
                 when v.name_key = :key or v.search_key = :key then 1
                 when v.name_key like :begins or v.search_key like :begins then 2
                 when v.name_key like :word then 3
                 else 5 - similarity(v.search_key, :key) end""";

    private static final String ORDER = """
             order by rank, array_position(array['province', 'district', 'commune', 'hamlet'], v.level),
                      (v.valid_to is null) desc, v.name collate vietnamese, v.code
            """;

    private final Jdbi sql;

    UnitSearch(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * The units that are called so on the day of the query, or on any day.
     *
     * @param skip how many of the best to leave out
     */
    Found find(String typed, UnitQuery query, boolean everywhen, int skip, int atMost) {
        return sql.withHandle(handle -> {
            String key = handle.createQuery("select search_key(replace(:typed, ',', ' , '))")
                    .bind("typed", typed)
                    .mapTo(String.class)
                    .one();
            for (SearchTerms terms : SearchTerms.readings(typed, key)) {
                Found found = find(handle, typed, terms, query, everywhen, skip, atMost);
                if (found.total() > 0) {
                    return found;
                }
            }
            return new Found(List.of(), 0);
        });
    }

    private static Found find(
            Handle handle, String typed, SearchTerms terms, UnitQuery query, boolean everywhen, int skip, int atMost) {
        String meant = (everywhen ? EverywhenSearch.meant(query, terms) : meant(query, terms));
        long total = bind(handle.createQuery("select count(*) from (" + meant + ") m"), typed, terms, query)
                .mapTo(Long.class)
                .one();
        if (total == 0) {
            return new Found(List.of(), 0);
        }
        String page = (everywhen ? EverywhenSearch.page(meant) : page(meant)) + ORDER + " limit :most offset :skip";
        List<UnitOnDate> units = bind(handle.createQuery(page), typed, terms, query)
                .bind("most", atMost)
                .bind("skip", skip)
                .map((row, context) -> read(row))
                .list();
        return new Found(units, total);
    }

    private static String meant(UnitQuery query, SearchTerms terms) {
        return "select v.*, " + RANK + " as rank, null as found_as" + UnitFilter.from(query) + " and "
                + terms.condition();
    }

    private static String page(String meant) {
        return "select " + UnitOnDateRow.COLUMNS + ", v.rank, v.found_as from (" + meant + ") v " + UnitOnDateRow.JOINS;
    }

    private static Query bind(Query asked, String typed, SearchTerms terms, UnitQuery query) {
        return terms.bind(UnitFilter.bind(query, asked)).bind("typed", typed.strip());
    }

    private static UnitOnDate read(ResultSet row) throws SQLException {
        return UnitOnDateRow.read(row, row.getString("found_as"));
    }

    /** The rank of a version {@code v}: 0 is best. */
    static String rank() {
        return RANK;
    }
}
