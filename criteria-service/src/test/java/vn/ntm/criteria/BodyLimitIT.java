package vn.ntm.criteria;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.ntm.platform.testing.BodyLimitContract;
import vn.ntm.platform.testing.RealBackends;

@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class BodyLimitIT extends BodyLimitContract {}
