package vn.ntm.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.ServiceRoleContract;

/** What the role that this service runs as may do to the tables of its features. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class ServiceRoleIT extends ServiceRoleContract {

    @Override
    protected List<String> refused() {
        return List.of(
                "update recognition set decision_number = 'x'",
                "delete from recognition",
                "delete from plan",
                "update plan set title_vi = 'x'",
                "truncate recognition",
                "drop table assessment cascade",
                "delete from assessment",
                "alter table standing rename to other");
    }

    @Override
    protected Set<String> updated() {
        return Set.of("unit", "unit_version", "succession", "unit_attribute", "unit_code", "known", "assessment");
    }

    @Override
    protected Set<String> deletedFrom() {
        return Set.of("unit", "unit_version", "succession", "unit_attribute", "unit_code", "standing");
    }
}
