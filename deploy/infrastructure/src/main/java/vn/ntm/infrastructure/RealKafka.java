package vn.ntm.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker that is its own controller, inside this process, on the loopback address.
 *
 * <p>Thread-safe. A process holds as many brokers as it likes, each with a directory and ports of its own.
 */
public final class RealKafka implements AutoCloseable {

    private final BrokerConfiguration configuration;
    private final DirectoryLock lock;
    private final boolean temporary;
    private KafkaRaftServer server;

    private RealKafka(BrokerConfiguration configuration, boolean temporary) throws IOException {
        this.configuration = configuration;
        this.temporary = temporary;
        this.lock = DirectoryLock.on(configuration.directory());
        try {
            configuration.format();
            this.server = started(configuration);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * A broker whose topics stay in the directory, which is created where there is none.
     *
     * @param port where clients connect
     * @param controllerPort where the broker talks to itself as controller
     * @throws IllegalStateException when another process uses the directory
     */
    public static RealKafka keptIn(Path directory, int port, int controllerPort) {
        try {
            return new RealKafka(new BrokerConfiguration(directory, port, controllerPort), false);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka did not start in " + directory, e);
        }
    }

    /** A broker on free ports whose topics are gone when it is closed. */
    public static RealKafka temporary() {
        try {
            List<Integer> ports = FreePorts.pick(2);
            Path directory = Files.createTempDirectory("ntm-kafka-");
            return new RealKafka(new BrokerConfiguration(directory, ports.get(0), ports.get(1)), true);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka did not start", e);
        }
    }

    private static KafkaRaftServer started(BrokerConfiguration configuration) {
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(configuration.properties(), false), Time.SYSTEM);
        server.startup();
        return server;
    }

    /** Host and port for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return configuration.address();
    }

    /** Creates the topics that are missing and gives those that exist their settings; asking again changes nothing. */
    public void createTopics(Collection<KafkaTopic> topics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            Set<String> existing = admin.listTopics().names().get();
            admin.createTopics(topics.stream()
                            .filter(topic -> !existing.contains(topic.name()))
                            .map(RealKafka::toBeCreated)
                            .toList())
                    .all()
                    .get();
            admin.incrementalAlterConfigs(settingsOf(topics, existing)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "could not create the topics: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        }
    }

    private static NewTopic toBeCreated(KafkaTopic topic) {
        return new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.settings());
    }

    private static Map<ConfigResource, Collection<AlterConfigOp>> settingsOf(
            Collection<KafkaTopic> topics, Set<String> names) {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        topics.stream()
                .filter(topic -> names.contains(topic.name()))
                .filter(topic -> !topic.settings().isEmpty())
                .forEach(topic ->
                        changes.put(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), settings(topic)));
        return changes;
    }

    private static List<AlterConfigOp> settings(KafkaTopic topic) {
        return topic.settings().entrySet().stream()
                .map(setting -> new ConfigEntry(setting.getKey(), setting.getValue()))
                .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
                .collect(Collectors.toList());
    }

    /** Ends the broker and starts it again on the same data and ports. For tests. */
    public synchronized void restart() {
        end();
        server = started(configuration);
    }

    private void end() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Ends the broker in order and gives the directory free; a temporary one is deleted. */
    @Override
    public synchronized void close() {
        try (lock) {
            end();
            if (temporary) {
                Directories.delete(configuration.directory());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
