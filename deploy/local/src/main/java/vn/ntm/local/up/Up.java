package vn.ntm.local.up;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Exit;
import vn.ntm.local.Console;
import vn.ntm.local.Suite;
import vn.ntm.local.SuiteConfiguration;
import vn.ntm.local.SuiteFailure;
import vn.ntm.local.welcome.Welcome;

/**
 * Starts the suite, loads the example once, says how to go on, and stays until it is told to end. It ends with code 1
 * when a part fails, and with 128 and the signal's number after a signal; in both cases nothing is left running.
 */
public final class Up {

    private final Console console;
    private final Suite suite;
    private final Path data;
    private final boolean wantsExample;

    private Up(Environment environment, Path checkout) {
        SuiteConfiguration configuration = environment.configuration(checkout);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        this.console = new Console(out, environment.wantsColour());
        this.suite = new Suite(configuration, console);
        this.data = configuration.data();
        this.wantsExample = environment.wantsExample();
    }

    /** @param arguments the checkout's folder; everything else comes from the environment */
    public static void main(String[] arguments) {
        try {
            new Up(new Environment(System.getenv()), Path.of(arguments[0])).run();
        } catch (SuiteFailure e) {
            System.err.println("up: " + e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            // Other threads keep the process alive, so an error that nobody foresaw has to end it.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        // Kafka ends its whole process where it cannot go on; here that would leave the services behind.
        Exit.setHaltProcedure((code, message) -> suite.failure().complete("Kafka gave up; see its log in " + data));
        try {
            BrokerLog.writeTo(data.resolve("logs").resolve("kafka.log"));
            suite.start();
            if (wantsExample) {
                new ExampleOnce(data, suite, console).load();
            }
            console.show(Welcome.to(suite.addresses(), suite.tokens(), data).text());
            throw new SuiteFailure(suite.failure().join());
        } catch (RuntimeException e) {
            if (!suite.isClosed()) {
                throw e;
            }
        }
    }

    private void end() {
        if (!suite.hasBegun()) {
            suite.close();
            return;
        }
        console.say("stopping");
        suite.close();
        console.say("stopped");
    }
}
