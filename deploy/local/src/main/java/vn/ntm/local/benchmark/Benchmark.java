package vn.ntm.local.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.ntm.infrastructure.Directories;
import vn.ntm.local.Console;
import vn.ntm.local.Ports;
import vn.ntm.local.Suite;
import vn.ntm.local.SuiteConfiguration;
import vn.ntm.local.SuiteFailure;
import vn.ntm.local.benchmark.criteria.CriteriaBenchmark;
import vn.ntm.local.benchmark.measuring.Machine;
import vn.ntm.local.benchmark.measuring.Measurement;
import vn.ntm.local.benchmark.measuring.Report;
import vn.ntm.local.benchmark.measuring.Settings;
import vn.ntm.local.benchmark.registry.RegistryBenchmark;

/**
 * The command {@code benchmark}: services of its own with PostgreSQL (every commit on disk) and Kafka in a temporary
 * folder, measured over HTTP, beside plain SQL on the same database in the same run.
 */
public final class Benchmark {

    /** As in production: compiled as well as the plain way's own JVM compiles it. */
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx512m", "-Dfile.encoding=UTF-8");

    private Benchmark() {}

    /** @param arguments the checkout's folder, then what is measured, then the flags */
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
                new SuiteConfiguration(
                        checkout, data, Ports.free(), false, settings.subject().services(), JVM),
                console);
        Thread end = new Thread(() -> end(suite, data), "end");
        Runtime.getRuntime().addShutdownHook(end);
        suite.start();
        List<String> notes = new ArrayList<>();
        notes.add("machine: " + Machine.described() + "; services with " + String.join(" ", JVM) + "; seed "
                + settings.seed());
        List<Measurement> measured =
                switch (settings.subject()) {
                    case REGISTRY -> RegistryBenchmark.measure(suite, settings, console, notes);
                    case CRITERIA -> CriteriaBenchmark.measure(suite, settings, console, notes);
                };
        notes.add(String.format(Locale.ROOT, "load at the end: %.1f", Machine.load()));
        console.show("\n" + Report.table(measured) + "\n" + String.join("\n", notes));
    }

    private static void end(Suite suite, Path data) {
        suite.close();
        try {
            Directories.delete(data);
        } catch (IOException e) {
            System.err.println("benchmark: " + data + " stays behind: " + e);
        }
    }
}
