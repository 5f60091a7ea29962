package vn.ntm.platform.sql;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jdbi.v3.core.Jdbi;

/**
 * The role as which the service works in its database. It should own nothing there: who owns a table may switch its
 * triggers off, and then what is published can be changed.
 */
@ApplicationScoped
class RunningRole {

    private final Jdbi sql;

    RunningRole(Jdbi sql) {
        this.sql = sql;
    }

    void say(@Observes StartupEvent started) {
        if (ownsTheTables()) {
            Log.warn(
                    "the service runs as the owner of its tables: that what is published never changes rests on triggers"
                            + " alone, which an owner may switch off. Give it a role of its own, and the owner's in"
                            + " QUARKUS_FLYWAY_USERNAME and QUARKUS_FLYWAY_PASSWORD");
        }
    }

    /** Whether it owns any, may become who does, or is a superuser. */
    boolean ownsTheTables() {
        return sql.withHandle(
                handle -> handle.createQuery("""
                        select exists (
                            select from pg_class
                            where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace
                              and pg_has_role(current_user, relowner, 'member'))
                        """).mapTo(Boolean.class).one());
    }
}
