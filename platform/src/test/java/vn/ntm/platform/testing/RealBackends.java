package vn.ntm.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.Map;
import vn.ntm.contracts.Topic;
import vn.ntm.infrastructure.KafkaTopic;
import vn.ntm.infrastructure.LocalTokens;
import vn.ntm.infrastructure.PostgresDatabase;
import vn.ntm.infrastructure.RealKafka;
import vn.ntm.infrastructure.RealPostgres;

/** A real PostgreSQL and a real Kafka for one service under test, and the key that its tokens are signed with. */
public final class RealBackends implements QuarkusTestResourceLifecycleManager {

    private static RealPostgres postgres;
    private static RealKafka kafka;

    /** The database server behind the service under test. */
    public static RealPostgres postgres() {
        return postgres;
    }

    /** The broker behind the service under test. */
    public static RealKafka kafka() {
        return kafka;
    }

    @Override
    public Map<String, String> start() {
        postgres = RealPostgres.temporary();
        kafka = RealKafka.temporary();
        kafka.createTopics(Arrays.stream(Topic.values())
                .map(topic -> new KafkaTopic(topic.address(), 2, Map.of()))
                .toList());
        PostgresDatabase database = postgres.service("service");
        PostgresDatabase owner = postgres.database("service");
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
                Map.entry("quarkus.datasource.username", database.user()),
                Map.entry("quarkus.datasource.password", database.password()),
                Map.entry("quarkus.flyway.username", owner.user()),
                Map.entry("quarkus.flyway.password", owner.password()),
                Map.entry("kafka.bootstrap.servers", kafka.bootstrapServers()),
                Map.entry("quarkus.oidc.public-key", Tokens.SIGNER.publicKeyBase64()),
                Map.entry("quarkus.oidc.token.issuer", LocalTokens.ISSUER),
                Map.entry("quarkus.http.test-port", "0"),
                // A test may post and read at once, and a broker that is being stopped must not hold the test up.
                Map.entry("ntm.relay.poll", "PT0.01S"),
                Map.entry("ntm.relay.pace", "PT0S"));
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
