package vn.ntm.criteria.files;

import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** The service is not ready while the store of files is away, or something else stands in its place. */
@Readiness
class StoreReadiness implements HealthCheck {

    private final ContentStore store;

    StoreReadiness(ContentStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("store of files");
        try {
            store.check();
            return answer.up().build();
        } catch (IOException away) {
            return answer.down().withData("cause", away.getMessage()).build();
        }
    }
}
