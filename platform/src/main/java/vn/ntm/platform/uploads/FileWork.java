package vn.ntm.platform.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import vn.ntm.platform.idempotency.Idempotency;
import vn.ntm.platform.jobs.JobKind;
import vn.ntm.platform.jobs.JobProgress;
import vn.ntm.platform.jobs.Jobs;

/** What is done of the POST of a file in one transaction, which a refusal rolls back. */
@ApplicationScoped
class FileWork {

    private final Jobs jobs;
    private final Idempotency idempotency;

    FileWork(Jobs jobs, Idempotency idempotency) {
        this.jobs = jobs;
        this.idempotency = idempotency;
    }

    @Transactional
    Response check(JobKind kind, FileRequests.Posted posted) {
        return Response.ok(kind.run(posted.input(), JobProgress.UNSEEN))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @Transactional
    Response take(JobKind kind, FileRequests.Posted posted) {
        return idempotency.answered(
                posted.key(), posted.path(), posted.content(false), () -> kind.run(posted.input(), JobProgress.UNSEEN));
    }

    @Transactional
    Response keep(JobKind kind, FileRequests.Posted posted, Locale language) {
        return idempotency.created(
                posted.key(), posted.path(), posted.content(true), () -> jobs.add(kind, posted.input(), language));
    }
}
