package vn.ntm.local;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import vn.ntm.local.supervision.Attention;
import vn.ntm.local.supervision.Program;
import vn.ntm.local.supervision.SupervisedProgram;

/** The three services as child processes. */
final class Services implements AutoCloseable {

    private final Map<ServiceName, SupervisedProgram> programs = new EnumMap<>(ServiceName.class);

    /**
     * Prepares them, and starts none yet.
     *
     * @param failure is completed, in words, when one of them dies too often
     */
    Services(Map<ServiceName, Program> plans, Console console, CompletableFuture<String> failure) throws IOException {
        for (Map.Entry<ServiceName, Program> plan : plans.entrySet()) {
            ServiceName name = plan.getKey();
            programs.put(name, new SupervisedProgram(plan.getValue(), new Told(name, console, failure)));
        }
    }

    /** Starts all at once and returns when all are ready. */
    void start(Progress progress) throws IOException, InterruptedException {
        for (SupervisedProgram program : programs.values()) {
            program.start();
        }
        for (Map.Entry<ServiceName, SupervisedProgram> service : programs.entrySet()) {
            service.getValue().awaitReady();
            progress.say(service.getKey().folder() + " is ready");
        }
    }

    SupervisedProgram program(ServiceName name) {
        return Objects.requireNonNull(programs.get(name), () -> name + " is not running");
    }

    @Override
    public void close() {
        programs.values().forEach(SupervisedProgram::end);
        programs.values().forEach(SupervisedProgram::close);
    }

    private record Told(ServiceName name, Console console, CompletableFuture<String> failure) implements Attention {

        @Override
        public void wrote(String line) {
            console.log(name, line);
        }

        @Override
        public void noticed(String event) {
            console.say(event);
        }

        @Override
        public void gaveUp(String why) {
            failure.complete(why);
        }
    }
}
