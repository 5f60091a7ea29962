package vn.ntm.platform.jobs;

import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;

/** How a piece of work says how far it is, and hears that it is no longer wanted. */
@FunctionalInterface
public interface JobProgress {

    /** Nobody looks: the caller waits for the answer itself. */
    JobProgress UNSEEN = (step, done, of) -> {};

    /**
     * @param step what is done now
     * @param done how much of it is done, in what the step counts
     * @param of how much there is; absent where that is not known
     * @throws JobStoppedException where the job was cancelled or is another worker's by now: let it pass
     */
    void at(Text step, long done, @Nullable Long of);
}
