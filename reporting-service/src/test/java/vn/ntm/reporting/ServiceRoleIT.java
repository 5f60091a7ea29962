package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.platform.testing.ServiceRole.INSUFFICIENT_PRIVILEGE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.ServiceRole;

/** What the role that the service runs as may do to its own database: no more than the service does. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class ServiceRoleIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update recognition set decision_number = 'x'",
                "delete from recognition",
                "delete from plan",
                "update plan set title_vi = 'x'",
                "truncate recognition",
                "drop table assessment cascade",
                "delete from assessment",
                "alter table standing rename to other",
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
                "create function quiet() returns integer language sql as 'select 1'"
            })
    void serviceItselfIsRefused(String command) throws SQLException {
        assertThat(ServiceRole.refusalOf(command)).isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    @Test
    void ownsEmptiesAndRefersToNoTable() throws SQLException {
        assertThat(ServiceRole.tablesThatItOwns()).isEmpty();
        for (String privilege : new String[] {"TRUNCATE", "TRIGGER", "REFERENCES"}) {
            assertThat(ServiceRole.tablesThatItMay(privilege)).as(privilege).isEmpty();
        }
    }

    /** A new table says in its service's {@code R__rights_…} what may be done to it. */
    @Test
    void readsEveryTable() throws SQLException {
        assertThat(ServiceRole.tablesThatItMay("SELECT")).isEqualTo(ServiceRole.tables());
    }

    @Test
    void changesOnlyWhatTheServiceChanges() throws SQLException {
        assertThat(ServiceRole.tablesThatItMay("UPDATE"))
                .containsExactlyInAnyOrder(
                        "event_sequence",
                        "inbox_position",
                        "dead_letter",
                        "idempotency",
                        "job",
                        "unit",
                        "unit_version",
                        "succession",
                        "unit_attribute",
                        "unit_code",
                        "known",
                        "assessment");
        assertThat(ServiceRole.tablesThatItMay("DELETE"))
                .containsExactlyInAnyOrder(
                        "outbox",
                        "idempotency",
                        "job",
                        "unit",
                        "unit_version",
                        "succession",
                        "unit_attribute",
                        "unit_code",
                        "standing");
    }
}
