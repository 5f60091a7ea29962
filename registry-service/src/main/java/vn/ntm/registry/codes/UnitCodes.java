package vn.ntm.registry.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads what other codes units have. */
@ApplicationScoped
public class UnitCodes {

    /**
     * A code of another agency or a second official one, as the API shows it.
     *
     * @param system whose it is; {@code variant} for a second official code
     * @param validFrom the first day; absent where it is not known
     * @param validTo the day after the last; absent while it holds
     * @param source the list that says so, where known
     */
    @Schema(name = "UnitCode")
    public record Shown(
            @Schema(examples = "iso-3166-2") String system,
            @Schema(examples = "VN-54") String code,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String source) {}

    private record Line(UUID unit, Shown code) {}

    private static final String CODES = """
            select unit_id, system, code, valid_from, valid_to, source from unit_code
            where unit_id %s
              and case when :at::timestamptz is null then superseded_at is null
                       else recorded_at <= :at and coalesce(:at < superseded_at, true) end
            order by system, valid, code
            """;

    private final Jdbi sql;

    UnitCodes(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * Every other code of each of these units, of all time, by system and date; a unit without one is left out.
     *
     * @param knownAt by what was known then; now, where absent
     */
    public Map<UUID, List<Shown>> of(Collection<UUID> units, @Nullable Instant knownAt) {
        OffsetDateTime at = knownAt == null ? null : OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC);
        return sql
                .withHandle(handle -> asked(handle, units)
                        .bindByType("at", at, OffsetDateTime.class)
                        .map((row, context) -> new Line(
                                row.getObject("unit_id", UUID.class),
                                new Shown(
                                        row.getString("system"),
                                        row.getString("code"),
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_to", LocalDate.class),
                                        row.getString("source"))))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(Line::unit, Collectors.mapping(Line::code, Collectors.toList())));
    }

    /** For one unit PostgreSQL keeps a plan; for many it would plan anew each time. */
    private static Query asked(Handle handle, Collection<UUID> units) {
        return units.size() == 1
                ? handle.createQuery(CODES.formatted("= :unit"))
                        .bind("unit", units.iterator().next())
                : handle.createQuery(CODES.formatted("= any (:units)"))
                        .bindArray("units", UUID.class, List.copyOf(units));
    }
}
