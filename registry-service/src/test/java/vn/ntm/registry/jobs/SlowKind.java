package vn.ntm.registry.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.jobs.JobInput;
import vn.ntm.platform.jobs.JobKind;
import vn.ntm.platform.jobs.JobProgress;
import vn.ntm.platform.problems.Text;

/** Work that writes an audit row and then goes on step by step, as a test lets it. */
@ApplicationScoped
public class SlowKind implements JobKind {

    public static final String NAME = "slow";

    private static final BlockingQueue<Boolean> STEPS = new SynchronousQueue<>();

    private final Audit audit;
    private final Clock clock;

    SlowKind(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets the work take its next step, once it has come to it. */
    static void step() throws InterruptedException {
        if (!STEPS.offer(true, 20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no job waits for its next step");
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Object run(JobInput input, JobProgress progress) {
        String subject = new String(input.file(), StandardCharsets.UTF_8);
        if (subject.equals("too deep")) {
            throw new StackOverflowError("as from a file that nests without end");
        }
        audit.note(clock.instant(), "slow.done", subject, "by a job");
        for (long step = 1; step <= 2; step++) {
            progress.at(new Text("Bước " + step, "Step " + step), step, 2L);
            await();
        }
        return Map.of("subject", subject);
    }

    private static void await() {
        try {
            if (STEPS.poll(60, TimeUnit.SECONDS) == null) {
                throw new IllegalStateException("no test lets the job go on");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
