package vn.ntm.registry;

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
                "update unit_version set name = 'x'",
                "delete from unit_version",
                "truncate unit cascade",
                "delete from act",
                "update act set number = 'x'",
                "update succession set act = 'x'",
                "delete from correction",
                "update correction set basis = 'x'",
                "alter table unit_version disable trigger all",
                "drop table unit_version cascade");
    }

    @Override
    protected Set<String> updated() {
        return Set.of("unit", "unit_version", "succession", "unit_attribute", "unit_code", "act", "register_revision");
    }

    @Override
    protected Set<String> deletedFrom() {
        return Set.of();
    }
}
