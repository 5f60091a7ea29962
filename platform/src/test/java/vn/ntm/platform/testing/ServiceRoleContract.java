package vn.ntm.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.platform.testing.ServiceRole.INSUFFICIENT_PRIVILEGE;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the role that a service runs as may do to its own database: no more than the service does. A service's test says
 * what its own tables let it do; what {@code platform} brings is said here.
 */
public abstract class ServiceRoleContract {

    private static final List<String> REFUSED_EVERYWHERE = List.of(
            "update event set data = '{}'",
            "delete from event",
            "truncate event cascade",
            "drop table event cascade",
            "delete from audit",
            "update audit set actor = 'nobody'",
            "truncate audit",
            "alter table audit rename to forgotten",
            "delete from inbox",
            "insert into flyway_schema_history select * from flyway_schema_history",
            "create table other (id integer)",
            "create function quiet() returns integer language sql as 'select 1'");
    private static final Set<String> UPDATED_EVERYWHERE =
            Set.of("event_sequence", "inbox_position", "dead_letter", "idempotency", "job");
    private static final Set<String> DELETED_FROM_EVERYWHERE = Set.of("outbox", "idempotency", "job");

    /** Commands on the service's own tables that its role may not give. */
    protected abstract List<String> refused();

    /** The service's own tables of which its role changes rows, be it in one column only. */
    protected abstract Set<String> updated();

    /** The service's own tables from which its role deletes. */
    protected abstract Set<String> deletedFrom();

    @Test
    void serviceItselfIsRefused() {
        assertThat(Stream.concat(REFUSED_EVERYWHERE.stream(), refused().stream()))
                .allSatisfy(command ->
                        assertThat(ServiceRole.refusalOf(command)).as(command).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    @Test
    void ownsEmptiesAndRefersToNoTable() throws SQLException {
        assertThat(ServiceRole.tablesThatItOwns()).isEmpty();
        for (String privilege : new String[] {"TRUNCATE", "TRIGGER", "REFERENCES"}) {
            assertThat(ServiceRole.tablesThatItMay(privilege)).as(privilege).isEmpty();
        }
    }

    /** A new table or view says in its service's {@code R__rights_…} what may be done to it. */
    @Test
    void readsEveryTableAndView() throws SQLException {
        assertThat(ServiceRole.tablesThatItMay("SELECT")).isEqualTo(ServiceRole.tables());
    }

    @Test
    void changesOnlyWhatTheServiceChanges() throws SQLException {
        assertThat(ServiceRole.tablesThatItMay("UPDATE")).isEqualTo(both(UPDATED_EVERYWHERE, updated()));
        assertThat(ServiceRole.tablesThatItMay("DELETE")).isEqualTo(both(DELETED_FROM_EVERYWHERE, deletedFrom()));
    }

    private static Set<String> both(Set<String> everywhere, Set<String> own) {
        Set<String> both = new TreeSet<>(everywhere);
        both.addAll(own);
        return both;
    }
}
