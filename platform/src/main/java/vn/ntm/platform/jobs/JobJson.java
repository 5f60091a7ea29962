package vn.ntm.platform.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is kept of a job as JSON, and how a job is shown. */
@ApplicationScoped
class JobJson {

    private final ObjectMapper json;

    JobJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), failure);
        }
    }

    Map<String, String> map(String kept) {
        try {
            return json.readValue(kept, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("was written by us", failure);
        }
    }

    @Nullable
    KeptProblem problem(@Nullable String kept) {
        try {
            return kept == null ? null : json.readValue(kept, KeptProblem.class);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("was written by us", failure);
        }
    }

    JobView view(Job job, Locale language) {
        KeptProblem problem = problem(job.problem());
        String step = job.step() == null ? null : job.step().in(language);
        return new JobView(
                job.id(),
                job.kind(),
                job.state().token(),
                new JobView.Progress(job.done(), job.total(), step),
                tree(job.result()),
                problem == null ? null : problem.in(language),
                job.createdAt(),
                job.finishedAt());
    }

    private @Nullable JsonNode tree(@Nullable String kept) {
        try {
            return kept == null ? null : json.readTree(kept);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("was written by us", failure);
        }
    }
}
