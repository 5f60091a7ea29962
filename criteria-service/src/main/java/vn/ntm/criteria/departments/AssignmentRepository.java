package vn.ntm.criteria.departments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Departments and what is assigned to them; assignments are added, never changed. */
@ApplicationScoped
class AssignmentRepository {

    private final Jdbi sql;

    AssignmentRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** Every department, by its code. */
    List<Department> departments() {
        return sql.withHandle(
                handle -> handle.createQuery("select code, name_vi, name_en from department order by code")
                        .map((row, context) -> new Department(row.getString(1), row.getString(2), row.getString(3)))
                        .list());
    }

    /** Adds departments that are not known, and says how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    int add(Collection<Department> departments) {
        return sql.withHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into department (code, name_vi, name_en) values (:code, :vi, :en) on conflict do nothing
                    """);
            departments.forEach(one -> insert.bind("code", one.code())
                    .bind("vi", one.nameVi())
                    .bind("en", one.nameEn())
                    .add());
            return Arrays.stream(insert.execute()).sum();
        });
    }

    /** What was assigned of these sets by these provinces, and what holds where a province has assigned nothing. */
    List<Assignment> assignments(Collection<String> sets, Collection<UUID> provinces) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select * from indicator_owner
                        where set_id = any (:sets) and (province_id is null or province_id = any (:provinces))
                        """)
                .bindArray("sets", String.class, List.copyOf(sets))
                .bindArray("provinces", UUID.class, List.copyOf(provinces))
                .map((row, context) -> new Assignment(
                        row.getObject("province_id", UUID.class),
                        row.getString("set_id"),
                        row.getString("indicator"),
                        row.getObject("criterion", Integer.class),
                        row.getString("department"),
                        row.getObject("applies_from", LocalDate.class),
                        row.getLong("id")))
                .list());
    }

    /** Whether anything was assigned at all. */
    boolean isEmpty() {
        return sql.withHandle(handle -> handle.createQuery("select not exists (select from indicator_owner)")
                .mapTo(Boolean.class)
                .one());
    }

    /** Adds assignments. */
    @Transactional(Transactional.TxType.MANDATORY)
    void assign(Collection<Assignment> assignments, String by, Instant at) {
        sql.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into indicator_owner (province_id, set_id, indicator, criterion, department, applies_from,
                                                 recorded_by, recorded_at)
                    values (:province, :set, :indicator, :criterion, :department, :from, :by, :at)
                    """);
            for (Assignment one : assignments) {
                insert.bindByType("province", one.province(), UUID.class)
                        .bind("set", one.set())
                        .bind("indicator", one.indicator())
                        .bindByType("criterion", one.criterion(), Integer.class)
                        .bind("department", one.department())
                        .bind("from", one.from())
                        .bind("by", by)
                        .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .add();
            }
            insert.execute();
        });
    }

    /** The province in which each of these units lay on its day; one that lay in none is left out. */
    Map<UUID, UUID> provinces(List<UUID> keys, List<UUID> units, List<LocalDate> days) {
        Map<UUID, UUID> found = new HashMap<>();
        sql.useHandle(handle -> handle.createQuery("""
                        select a.key, p.id
                        from unnest(:keys, :units, :days) as a (key, unit, day)
                        cross join lateral units_around(a.unit, a.day) w
                        join unit p on p.id = w.unit_id and p.level = 'province'
                        """)
                .bindArray("keys", UUID.class, keys)
                .bindArray("units", UUID.class, units)
                .bindArray("days", LocalDate.class, days)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .forEach(one -> found.put(one.getKey(), one.getValue())));
        return found;
    }

    /** The code as it is; absent where there is no such department. */
    @Nullable
    String known(String code) {
        return sql.withHandle(handle -> handle.createQuery("select code from department where code = :code")
                .bind("code", code)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }
}
