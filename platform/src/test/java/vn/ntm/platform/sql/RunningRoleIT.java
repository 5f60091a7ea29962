package vn.ntm.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ntm.infrastructure.PostgresDatabase;
import vn.ntm.infrastructure.RealPostgres;

/** Tables are made by one role and worked in by another; an operator may give one for both, and is warned. */
class RunningRoleIT {

    private static final String AUDITED =
            "insert into audit (at, actor, roles, action, subject, details) values (now(), 'a', 'r', 'did', 's', '{}')";

    private static RealPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = RealPostgres.temporary();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void serviceWithARoleOfItsOwnOwnsNothing() {
        Jdbi service = migrated("two", postgres.service("two"));
        assertThat(new RunningRole(service).ownsTheTables()).isFalse();
        service.useHandle(handle -> handle.execute(AUDITED));
        assertThatThrownBy(() -> service.useHandle(handle -> handle.execute("delete from audit")))
                .hasMessageContaining("permission denied for table audit");
    }

    @Test
    void oneRoleForBothWorksAndIsWarnedOf() {
        Jdbi both = migrated("one", postgres.database("one"));
        assertThat(new RunningRole(both).ownsTheTables()).isTrue();
        both.useHandle(handle -> handle.execute(AUDITED));
    }

    @Test
    void databaseOfOneRoleIsBroughtOverByGivingTheServiceAnother() {
        Jdbi owner = migrated("grown", postgres.database("grown"));
        owner.useHandle(handle -> handle.execute(AUDITED));
        Jdbi service = migrated("grown", postgres.service("grown"));
        assertThat(new RunningRole(service).ownsTheTables()).isFalse();
        assertThat(service.<Integer, RuntimeException>withHandle(
                        handle -> handle.createQuery("select count(*) from audit")
                                .mapTo(Integer.class)
                                .one()))
                .isEqualTo(1);
    }

    @Test
    void rightsThatWereGivenByHandAreTakenBackWithTheNextChange() {
        Jdbi owner = migrated("strayed", postgres.database("strayed"));
        owner.useHandle(handle -> handle.execute("grant all on event to strayed_service"));
        Jdbi service = migrated("strayed", postgres.service("strayed"));
        assertThatThrownBy(() -> service.useHandle(handle -> handle.execute("truncate event cascade")))
                .hasMessageContaining("permission denied");
    }

    /** The tables that every service has, made by the owner for this role. */
    private static Jdbi migrated(String name, PostgresDatabase service) {
        PostgresDatabase owner = postgres.database(name);
        Flyway.configure()
                .dataSource(owner.jdbcUrl(), owner.user(), owner.password())
                .locations("db/platform")
                .placeholders(Map.of("service", service.user()))
                .load()
                .migrate();
        return Jdbi.create(service.jdbcUrl(), service.user(), service.password());
    }
}
