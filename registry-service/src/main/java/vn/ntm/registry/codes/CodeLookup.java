package vn.ntm.registry.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds the unit that is meant by a code, whosever code it is. */
@ApplicationScoped
public class CodeLookup {

    /**
     * The official code is asked first. Where a hamlet's own code is also that of an administrative unit, the latter is
     * meant.
     */
    private static final String OFFICIAL = """
            select unit_id from (
                select v.unit_id, v.level = 'hamlet' as later, 1 as rank from unit_version v
                where v.code = :code and holds_on(v, :day) and known_at(v, :at)
                union all
                select unit_id, false, 2 from (%s) second) found
            order by rank, later limit 1
            """;

    private static final String OTHER = """
            select c.unit_id from unit_code c
            join unit_version v on v.unit_id = c.unit_id and holds_on(v, :day) and known_at(v, :at)
            where c.system = :system and c.code = :code and c.valid @> :day::date
              and case when :at::timestamptz is null then c.superseded_at is null
                       else c.recorded_at <= :at and coalesce(:at < c.superseded_at, true) end
            """;

    private static final String PLAIN = OFFICIAL.formatted(OTHER);

    private final Jdbi sql;

    CodeLookup(Jdbi sql) {
        this.sql = sql;
    }

    /** As {@link #find(String, LocalDate, Instant)}, by what is known now. */
    public Optional<UUID> find(String written, LocalDate day) {
        return find(written, day, null);
    }

    /**
     * The unit that has the code on that day.
     *
     * @param written a code of another system after its name and a colon ({@code iso-3166-2:VN-54}); without one, an
     *     official code or else a second official one
     * @param knownAt by what was known then; now, where absent
     */
    public Optional<UUID> find(String written, LocalDate day, @Nullable Instant knownAt) {
        // PostgreSQL's text does not hold NUL: nobody has such a code.
        if (written.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        int colon = written.indexOf(':');
        return colon < 0
                ? ask(PLAIN, CodeSystem.VARIANT, written, day, knownAt)
                : CodeSystem.of(written.substring(0, colon))
                        .flatMap(system -> ask(OTHER, system, written.substring(colon + 1), day, knownAt));
    }

    private Optional<UUID> ask(String query, CodeSystem system, String code, LocalDate day, @Nullable Instant knownAt) {
        OffsetDateTime at = knownAt == null ? null : OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC);
        return sql.withHandle(handle -> handle.createQuery(query)
                .bind("system", system.name())
                .bind("code", code)
                .bind("day", day)
                .bindByType("at", at, OffsetDateTime.class)
                .mapTo(UUID.class)
                .findFirst());
    }
}
