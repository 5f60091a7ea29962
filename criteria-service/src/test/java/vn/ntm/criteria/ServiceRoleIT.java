package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.platform.testing.ServiceRole.RESTRICT_VIOLATION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.ServiceRole;
import vn.ntm.platform.testing.ServiceRoleContract;

/** What the role that this service runs as may do to the tables of its features. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class ServiceRoleIT extends ServiceRoleContract {

    @Override
    protected List<String> refused() {
        return List.of(
                "alter table set_text disable trigger all",
                "drop trigger set_text_is_immutable on set_text",
                "drop table set_text cascade",
                "truncate set_text cascade",
                "delete from set_text",
                "alter table set_edition disable trigger all",
                "drop trigger published_set_is_immutable on set_edition",
                "drop table set_edition cascade",
                "truncate set_edition cascade",
                "delete from set_edition",
                "alter table criteria_set disable trigger all",
                "drop trigger criteria_set_is_immutable on criteria_set",
                "drop table criteria_set cascade",
                "truncate criteria_set cascade",
                "delete from criteria_set",
                "update set_text set document = ''",
                "update criteria_set set level = 'model'",
                "update set_edition set version = version + 1",
                "set session_replication_role = replica",
                "drop function keep_what_is_published cascade",
                "create or replace function keep_what_is_published() returns trigger language plpgsql as 'begin return new; end'",
                "update assessment_step set reason = 'x'",
                "delete from assessment_step",
                "truncate assessment_step cascade",
                "update provincial_decision set value = 1",
                "delete from provincial_decision",
                "truncate provincial_decision cascade",
                "update recognition set level = 'model'",
                "delete from recognition",
                "truncate recognition cascade",
                "update plan set title_vi = ''",
                "delete from plan",
                "truncate plan cascade",
                "update validation_rule set active = false",
                "delete from validation_rule",
                "truncate validation_rule cascade",
                "update indicator_owner set department = ''",
                "delete from indicator_owner",
                "truncate indicator_owner cascade",
                "update assessment set criteria_met = 19",
                "delete from assessment",
                "truncate assessment cascade",
                "update department set name_vi = ''",
                "delete from department",
                "truncate department cascade",
                "update evidence set hash = ''",
                "delete from evidence",
                "truncate unit_assessment cascade");
    }

    @Override
    protected Set<String> updated() {
        return Set.of(
                "unit",
                "unit_version",
                "succession",
                "unit_attribute",
                "unit_code",
                "set_edition",
                "unit_assessment",
                "evidence");
    }

    @Override
    protected Set<String> deletedFrom() {
        return Set.of("unit", "unit_version", "succession", "unit_attribute", "unit_code", "unit_assessment");
    }

    /** Which text holds is written where drafts are completed, so that here the trigger keeps what is law. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update set_edition set published = false where published",
                "update set_edition set revision = revision where published"
            })
    void publishedSetIsKeptByItsTrigger(String command) throws SQLException {
        assertThat(ServiceRole.refusalOf(command)).isEqualTo(RESTRICT_VIOLATION);
    }
}
