package vn.ntm.local.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.ntm.infrastructure.Directories;
import vn.ntm.local.Console;
import vn.ntm.local.Ports;
import vn.ntm.local.ServiceName;
import vn.ntm.local.Suite;
import vn.ntm.local.SuiteConfiguration;
import vn.ntm.local.SuiteFailure;

/**
 * The command {@code benchmark}: a registry of its own with PostgreSQL (every commit on disk) and Kafka in a temporary
 * folder, measured over HTTP, beside plain SQL on the same database in the same run.
 */
public final class Benchmark {

    /** After so many a service that has just started takes no longer than later on. */
    private static final int WARM_UP = 2000;

    private static final int TABLES_WARM_UP = 5;

    /** As in production: compiled as well as the plain way's own JVM compiles it. */
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx512m", "-Dfile.encoding=UTF-8");

    private final Settings settings;
    private final Suite suite;
    private final Console console;

    private Benchmark(Settings settings, Suite suite, Console console) {
        this.settings = settings;
        this.suite = suite;
        this.console = console;
    }

    /** @param arguments the checkout's folder, then the flags */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            List<String> words = Arrays.asList(arguments);
            run(Path.of(words.get(0)), Settings.of(words.subList(1, words.size())), new Console(out, false));
            System.exit(0);
        } catch (SuiteFailure e) {
            System.err.println("benchmark: " + e.getMessage());
            System.exit(1);
        } catch (Exception e) {
            // Kafka's threads keep the process alive.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path checkout, Settings settings, Console console) throws Exception {
        Path data = Files.createTempDirectory("ntm-benchmark-");
        Suite suite = new Suite(
                new SuiteConfiguration(checkout, data, Ports.free(), false, Set.of(ServiceName.REGISTRY), JVM),
                console);
        Thread end = new Thread(() -> end(suite, data), "end");
        Runtime.getRuntime().addShutdownHook(end);
        suite.start();
        new Benchmark(settings, suite, console).measure();
    }

    private static void end(Suite suite, Path data) {
        suite.close();
        try {
            Directories.delete(data);
        } catch (IOException e) {
            System.err.println("benchmark: " + data + " stays behind: " + e);
        }
    }

    private void measure() throws Exception {
        Random random = new Random(settings.seed());
        List<String> notes = new ArrayList<>();
        List<Measurement> measured = new ArrayList<>();
        notes.add("machine: " + Machine.described() + "; service with " + String.join(" ", JVM) + "; seed "
                + settings.seed());
        RegistryClient registry = new RegistryClient(
                suite.addresses().registry(),
                suite.tokens().token("benchmark", Set.of("national-officer"), null, Duration.ofHours(2)));
        try (PlainSql sql = new PlainSql(suite.postgres().database(ServiceName.REGISTRY.database()))) {
            console.say("importing the country");
            measured.addAll(new CountryImport(registry, sql, notes).run(random, settings.imports()));
            KnownUnits units = KnownUnits.in(sql);
            console.say("asking for units");
            for (Contest<KnownUnits.UnitDay> contest : new Reads(registry, sql, units).contests()) {
                measured.add(contest.run(random, WARM_UP, settings.turns()));
            }
            notes.add("an empty request: "
                    + Report.time(emptyRequests(registry, settings.turns()).median()));
            notes.add(statements(registry, sql));
            console.say("translating tables");
            measured.addAll(new Tables(registry, sql).run(random, TABLES_WARM_UP, settings.tables()));
        }
        notes.add(String.format(Locale.ROOT, "load at the end: %.1f", Machine.load()));
        console.show("\n" + Report.table(measured) + "\n" + String.join("\n", notes));
    }

    /** The tree itself wants one statement; a code has to be looked up before. */
    private String statements(RegistryClient registry, PlainSql sql) throws Exception {
        String province = sql.texts("select unit_id from unit_version v where code = '24' and holds_on(v, '2024-12-31')"
                        + " and superseded_at is null")
                .get(0);
        StatementCount count = new StatementCount(suite.postgres());
        String path = "/units/%s/tree?depth=4&asOf=2024-12-31";
        StatementCount.Counted byId = count.during(nothing -> registry.get(path.formatted(province)));
        StatementCount.Counted byCode = count.during(nothing -> registry.get(path.formatted("24")));
        return "statements on units for the tree of a province, by the server's log: " + byId.onUnits() + " by its id ("
                + (byId.onUnits() == 1 ? "one query: met" : "one query: not met") + "), " + byCode.onUnits()
                + " by its code; beside them " + byId.onRevision() + " that asks for the revision";
    }

    private static Series emptyRequests(RegistryClient registry, int turns) throws Exception {
        long[] nanos = new long[turns];
        for (int turn = 0; turn < turns; turn++) {
            long start = System.nanoTime();
            registry.empty();
            nanos[turn] = System.nanoTime() - start;
        }
        return Series.of(nanos);
    }
}
