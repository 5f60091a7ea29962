package vn.ntm.platform.jobs;

import vn.ntm.platform.problems.ProblemException;

/** A kind of work that may be asked for as a job; each bean of this type is one. */
public interface JobKind {

    /** Lower case with hyphens, unique in the service; kept with each job. */
    String name();

    /**
     * Does the work in the caller's transaction and request, in which {@link vn.ntm.platform.access.Caller} is who asked
     * for it. It may be begun several times and is completed once.
     *
     * @return what was done, as it is shown in JSON
     * @throws ProblemException where it is refused; nothing of it is kept
     */
    Object run(JobInput input, JobProgress progress);
}
