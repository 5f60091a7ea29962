package vn.ntm.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.sql.Ids;

/** Questions to the replica, each about one day. */
@ApplicationScoped
public class Units {

    private static final UnitRow ROW = new UnitRow();

    private final Jdbi sql;

    Units(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * The unit with this id, or with this code on that date: an official one, or else a second official one, or another
     * system's after its name and a colon ({@code iso-3166-2:VN-54}). Where a hamlet's own code is also that of an
     * administrative unit, the latter is meant.
     */
    public Optional<UnitOnDate> find(String idOrCode, LocalDate on) {
        return byIdOrOfficialCode(idOrCode, on).or(() -> byOtherCode(idOrCode, on));
    }

    private Optional<UnitOnDate> byIdOrOfficialCode(String idOrCode, LocalDate on) {
        String meant = isId(idOrCode) ? " and v.unit_id = :meant::uuid" : " and v.code = :meant";
        return sql.withHandle(handle -> handle.createQuery(
                        "select " + UnitRow.COLUMNS + UnitRow.FROM + meant + " order by u.level = 'hamlet' limit 1")
                .bind("on", on)
                .bind("meant", idOrCode)
                .map(ROW)
                .findOne());
    }

    private Optional<UnitOnDate> byOtherCode(String written, LocalDate on) {
        int colon = written.indexOf(':');
        return sql.withHandle(handle -> handle.createQuery("select " + UnitRow.COLUMNS + UnitRow.FROM + """
                         and v.unit_id in (
                            select c.unit_id from unit_code c
                            where c.system = :system and c.code = :code
                              and coalesce(c.valid_from <= :on::date, true) and coalesce(:on::date < c.valid_to, true))
                        limit 1
                        """)
                .bind("on", on)
                .bind("system", colon < 0 ? "variant" : written.substring(0, colon))
                .bind("code", written.substring(colon + 1))
                .map(ROW)
                .findOne());
    }

    /** The attributes that the unit has on that date, of its own and by its province, by name. */
    public List<UnitAttribute> attributes(UUID unit, LocalDate on) {
        return attributes(List.of(unit), on).getOrDefault(unit, List.of());
    }

    /** As {@link #attributes(UUID, LocalDate)}, for each of these units; one that has none is left out. */
    public Map<UUID, List<UnitAttribute>> attributes(Collection<UUID> units, LocalDate on) {
        return AttributesOnDay.of(sql, units, on);
    }

    /**
     * What each of these units had of an attribute before the last change of itself or of what it lies in, where all that
     * it was made of had the same; others are left out.
     */
    public Map<UUID, String> earlier(Collection<UUID> units, String attribute, LocalDate on) {
        return EarlierAttributes.common(sql, units, attribute, on);
    }

    /**
     * The unit meant by a field of a request.
     *
     * @throws ProblemException of this type where there is none on that date; it says when there was one
     */
    public UnitOnDate get(String field, String idOrCode, LocalDate on, UnitProblem otherwise) {
        return find(idOrCode, on).orElseThrow(() -> {
            Text accepted = new Text(
                    "mã hoặc định danh của một đơn vị tồn tại ngày " + on,
                    "the code or id of a unit that exists on " + on);
            return new ProblemException(otherwise, hint(idOrCode, on), List.of(Fault.of(field, idOrCode, accepted)));
        });
    }

    /**
     * The latest day, up to {@code today}, on which a unit had this id or code; empty where none ever had.
     */
    public Optional<LocalDate> lastDay(String idOrCode, LocalDate today) {
        String meant = isId(idOrCode) ? "unit_id = :meant::uuid" : "code = :meant";
        return sql.withHandle(handle -> handle.createQuery("""
                        select least(coalesce(valid_to - 1, :today::date), :today::date) as last from unit_version
                        where %s and (valid_from is null or valid_from <= :today::date)
                        order by last desc limit 1
                        """.formatted(meant))
                .bind("meant", idOrCode)
                .bind("today", today)
                .mapTo(LocalDate.class)
                .findOne());
    }

    /** The unit and every unit that it lay in on that date. */
    public Set<UUID> lineage(UUID unit, LocalDate on) {
        return new LinkedHashSet<>(
                sql.withHandle(handle -> handle.createQuery("select unit_id from units_around(:unit, :on)")
                        .bind("unit", unit)
                        .bind("on", on)
                        .mapTo(UUID.class)
                        .list()));
    }

    /**
     * Whether this unit answers for all of those: they are itself, or lay in it on that date, or in one that has ended
     * since and whose place it has taken.
     */
    public boolean answersFor(UUID unit, Collection<UUID> all, LocalDate on) {
        return sql.withHandle(handle -> Ids.query(handle, """
                        select not exists (
                            select from unnest(:ids) n (unit_id)
                            where not exists (
                                select from units_answering(n.unit_id, :on::date) a where a.unit_id = :unit))
                        """, all)
                .bind("on", on)
                .bind("unit", unit)
                .mapTo(Boolean.class)
                .one());
    }

    /** The ids of all units that are meant, in the order of their codes. */
    public List<UUID> ids(UnitQuery query) {
        return ask(
                "select v.unit_id " + UnitRow.FROM + conditions(query) + " order by v.code",
                query,
                asked -> asked.mapTo(UUID.class).list());
    }

    /** A part of the units that are meant, by code. */
    public List<UnitOnDate> list(UnitQuery query, Paging paging) {
        return ask(
                "select " + UnitRow.COLUMNS + UnitRow.FROM + conditions(query)
                        + " and v.code > :after order by v.code limit :fetch",
                query,
                asked -> asked.bind("after", paging.after())
                        .bind("fetch", paging.fetch())
                        .map(ROW)
                        .list());
    }

    /** How many units are meant. */
    public long count(UnitQuery query) {
        return ask("select count(*) " + UnitRow.FROM + conditions(query), query, asked -> asked.mapTo(Long.class)
                .one());
    }

    private <T> T ask(String text, UnitQuery query, Function<Query, T> answer) {
        return sql.withHandle(handle -> {
            Query asked = handle.createQuery(text).bind("on", query.on());
            if (query.level() != null) {
                asked.bind("level", query.level().token());
            }
            if (!query.types().isEmpty()) {
                asked.bindArray(
                        "types",
                        String.class,
                        query.types().stream().map(UnitType::token).toList());
            }
            if (!query.within().isEmpty()) {
                asked.bindArray("within", UUID.class, query.within());
            }
            return answer.apply(asked);
        });
    }

    private static String conditions(UnitQuery query) {
        return (query.level() == null ? "" : " and u.level = :level")
                + (query.types().isEmpty() ? "" : " and v.type = any (:types)")
                + (query.within().isEmpty()
                        ? ""
                        : " and v.unit_id in (select w.unit_id from unnest(:within) root, units_within(root, :on) w)");
    }

    /**
     * A unit that had a code.
     *
     * @param from the first day; absent where it is not known
     * @param to the day after the last; absent while it has it
     */
    public record Bearer(
            String name,
            String fullName,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Those that have had this code under a name, the first one first. */
    public List<Bearer> bearers(String code) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select name, full_name, valid_from, valid_to from unit_version
                        where code = :code order by valid_from nulls first
                        """)
                .bind("code", code)
                .map((row, context) -> new Bearer(
                        row.getString("name"),
                        row.getString("full_name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list());
    }

    /** When the code did name a unit, as near to the date as there is. */
    private @Nullable Text hint(String code, LocalDate on) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select name, coalesce(valid_from::text, '…') as first, coalesce((valid_to - 1)::text, '…') as last
                        from unit_version where code = :code
                        order by least(abs(valid_from - :on::date), abs(valid_to - :on::date)) nulls last limit 1
                        """)
                .bind("code", code)
                .bind("on", on)
                .map((row, context) -> new Text("Mã %s là %s từ %s đến %s.", "Code %s is %s from %s to %s.")
                        .with(code, row.getString("name"), row.getString("first"), row.getString("last")))
                .findOne()
                .orElse(null));
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException aCode) {
            return false;
        }
    }
}
