package vn.ntm.platform.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.jobs.JobInput;
import vn.ntm.platform.jobs.JobKind;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.answers.MarkedAnswer;
import vn.ntm.platform.tables.answers.TableFormat;

/**
 * Answers the POST of a file that is taken whole or not at all: at once, as a job where the caller prefers that
 * ({@code Prefer: respond-async}), or only by saying what would be done. Refused, the file comes back with its faults
 * marked where the caller asks for a workbook. Call it outside any transaction.
 */
@ApplicationScoped
public class FileRequests {

    private static final String PREFER = "Prefer";
    private static final String ASYNC = "respond-async";
    private static final int ACCEPTED = 202;

    private final FileWork work;

    FileRequests(FileWork work) {
        this.work = work;
    }

    /**
     * What was posted.
     *
     * @param path the resource, by which a repeated {@code Idempotency-Key} is understood
     * @param parameters of the work, by name, beside {@code dryRun}
     * @param dryRun whether it is only to be said what would be done
     * @param key the value of {@code Idempotency-Key}
     */
    public record Posted(
            String path,
            byte[] file,
            Map<String, String> parameters,
            boolean dryRun,
            @Nullable String key) {

        JobInput input() {
            JobInput input = new JobInput(file, parameters);
            return dryRun ? input.forDryRun() : input;
        }

        /** By what a repeated request is known. */
        Object content(boolean async) {
            return parameters.isEmpty() && !async ? file : List.of(input().parameters(), async, file);
        }
    }

    /**
     * Answers a request that has no parameters but the usual ones.
     *
     * @param path the resource
     * @return as {@link #answer(JobKind, Posted, HttpHeaders)}
     */
    public Response answer(JobKind kind, String path, byte[] file, FileParameters asked) {
        return answer(kind, new Posted(path, file, Map.of(), asked.dryRun, asked.key), asked.headers);
    }

    /**
     * @return 200 with what was done or would be, of a dry run as the file with its notes where a workbook is asked for; 202 with the job and its address; 422 with the marked workbook
     * @throws ProblemException where it is refused, and no workbook was asked for
     */
    public Response answer(JobKind kind, Posted posted, HttpHeaders headers) {
        if (prefersAsync(headers)) {
            return Response.fromResponse(work.keep(kind, posted, Languages.of(headers)))
                    .status(ACCEPTED)
                    .header("Preference-Applied", ASYNC)
                    .build();
        }
        try {
            return posted.dryRun() ? checked(kind, posted, headers) : work.take(kind, posted);
        } catch (ProblemException refused) {
            return MarkedAnswer.orThrow(refused, posted.file(), headers);
        }
    }

    /** What is to be said of cells is said in them, where the caller asks for a workbook. */
    private Response checked(JobKind kind, Posted posted, HttpHeaders headers) {
        Response done = work.check(kind, posted);
        boolean wantsFile =
                TableFormat.asked(headers).filter(TableFormat.XLSX::equals).isPresent();
        return wantsFile && done.getEntity() instanceof Noted noted
                ? MarkedAnswer.of(done.getStatus(), posted.file(), noted.notes(), Languages.of(headers))
                : done;
    }

    private static boolean prefersAsync(HttpHeaders headers) {
        List<String> preferences = headers.getRequestHeader(PREFER);
        return preferences != null
                && preferences.stream()
                        .flatMap(line -> Arrays.stream(line.split("[,;]")))
                        .anyMatch(preference -> preference.strip().equalsIgnoreCase(ASYNC));
    }
}
