package vn.ntm.infrastructure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.tools.StorageTool;

/** What a single broker needs to know: where its data are and where it listens. */
record BrokerConfiguration(Path directory, int port, int controllerPort) {

    /** Constant, so that a directory is recognised however often it is started. */
    private static final String CLUSTER_ID = "bnRtLWxvY2FsLWthZmthMQ";

    String address() {
        return "127.0.0.1:" + port;
    }

    Properties properties() {
        Properties p = new Properties();
        p.put("process.roles", "broker,controller");
        p.put("node.id", "1");
        p.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        p.put("controller.listener.names", "CONTROLLER");
        p.put("listeners", "CLIENT://" + address() + ",CONTROLLER://127.0.0.1:" + controllerPort);
        p.put("advertised.listeners", "CLIENT://" + address());
        p.put("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.put("inter.broker.listener.name", "CLIENT");
        p.put("log.dirs", directory.resolve("log").toString());
        // A topic that nobody declared is a mistake, not a wish.
        p.put("auto.create.topics.enable", "false");
        onOneBroker(p);
        return p;
    }

    /** One replica of everything, few partitions of the internal topics: each costs files and time at every start. */
    private static void onOneBroker(Properties p) {
        p.put("offsets.topic.replication.factor", "1");
        p.put("offsets.topic.num.partitions", "3");
        p.put("transaction.state.log.replication.factor", "1");
        p.put("transaction.state.log.min.isr", "1");
        p.put("transaction.state.log.num.partitions", "3");
        p.put("share.coordinator.state.topic.replication.factor", "1");
        p.put("share.coordinator.state.topic.min.isr", "1");
        // After a kill the controller, which is the same process, waits for the dead broker's session to end.
        p.put("broker.session.timeout.ms", "3000");
        p.put("broker.heartbeat.interval.ms", "500");
        // Nobody else is going to join: the first consumer need not wait.
        p.put("group.initial.rebalance.delay.ms", "0");
    }

    /** Prepares the directory; does nothing to one that is prepared. */
    void format() throws IOException {
        Path file = directory.resolve("broker.properties");
        try (Writer out = Files.newBufferedWriter(file)) {
            properties().store(out, null);
        }
        String[] arguments = {"format", "--ignore-formatted", "-t", CLUSTER_ID, "-c", file.toString()};
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        if (StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
            throw new IllegalStateException("could not prepare " + directory + " for Kafka: " + said);
        }
    }
}
