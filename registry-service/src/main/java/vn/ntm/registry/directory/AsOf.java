package vn.ntm.registry.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * The two times of a question to the register.
 *
 * @param on the day in the world
 * @param knownAt the instant whose knowledge is asked for; absent for what is known now
 */
public record AsOf(LocalDate on, @Nullable Instant knownAt) {

    /** What is known now of that day. */
    public static AsOf on(LocalDate day) {
        return new AsOf(day, null);
    }

    /** Binds {@code :on} and {@code :at}, which SQL hands to {@code holds_on} and {@code known_at}. */
    public <S extends SqlStatement<S>> S bind(S statement) {
        return statement
                .bind("on", on)
                .bindByType(
                        "at",
                        knownAt == null ? null : OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC),
                        OffsetDateTime.class);
    }
}
