package vn.ntm.local;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.ntm.local.supervision.Attention;
import vn.ntm.local.supervision.Program;
import vn.ntm.local.supervision.StartFailure;
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

    /**
     * Starts all at once and returns when all are ready.
     *
     * @throws StartFailure as soon as the first of them fails
     */
    void start(Progress progress) throws IOException, InterruptedException {
        for (SupervisedProgram program : programs.values()) {
            program.start();
        }
        ExecutorService waiting = Executors.newFixedThreadPool(programs.size());
        try {
            CompletionService<ServiceName> ready = new ExecutorCompletionService<>(waiting);
            programs.forEach((name, program) -> ready.submit(() -> {
                program.awaitReady();
                return name;
            }));
            for (int i = 0; i < programs.size(); i++) {
                progress.say(ready.take().get().folder() + " is ready");
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            waiting.shutdownNow();
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
