package vn.ntm.criteria.assessments.evidence;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.files.ContentStore;
import vn.ntm.criteria.files.FileType;
import vn.ntm.criteria.files.FileTypes;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Checks files that are sent, and brings them to the store and back. */
@ApplicationScoped
class Receiving {

    private static final Logger LOG = Logger.getLogger(Receiving.class);
    private static final String FILE = "file";
    private static final int LONGEST_NAME = 200;

    private final ContentStore store;
    private final EvidenceRepository kept;
    private final EvidenceConfig config;
    private final Counter failures;

    Receiving(ContentStore store, EvidenceRepository kept, EvidenceConfig config, MeterRegistry metrics) {
        this.store = store;
        this.kept = kept;
        this.config = config;
        this.failures = metrics.counter("ntm.evidence.store.failures");
    }

    /**
     * Says at the start, not at the first file, that the store cannot be used. The store is taken as it is where there is
     * no evidence yet, or where it has the latest; otherwise only where it was taken before.
     */
    void check(@Observes StartupEvent started) throws IOException {
        Optional<String> latest = kept.latestHash();
        if (latest.isEmpty() || has(latest.get())) {
            store.establish();
        }
        store.check();
    }

    private boolean has(String hash) throws IOException {
        Optional<InputStream> content = store.open(hash);
        if (content.isPresent()) {
            content.get().close();
        }
        return content.isPresent();
    }

    /**
     * Checks a file and keeps it.
     *
     * @throws ProblemException where it is not taken, or the store is away
     */
    ReceivedFile receive(@Nullable Path content, @Nullable String sentAs) {
        Faults faults = new Faults();
        faults.require(FILE, content);
        faults.require(FILE, sentAs);
        faults.atMost(LONGEST_NAME, FILE, sentAs);
        faults.refuseIfAny();
        if (content == null || sentAs == null) {
            throw new IllegalStateException("a file that lacks was not refused");
        }
        try {
            String name = plain(sentAs);
            long size = sized(content);
            FileType type = FileTypes.of(content, name).orElseThrow(() -> notTaken(name));
            return new ReceivedFile(store.put(content), name, type.mediaType(), size);
        } catch (IOException away) {
            throw unavailable(away);
        }
    }

    /** The content with this hash. */
    InputStream open(String hash) {
        try {
            Optional<InputStream> content = store.open(hash);
            return content.orElseThrow(() -> {
                failures.increment();
                LOG.errorf("evidence %s is not in the store of files", hash);
                return new ProblemException(EvidenceProblem.EVIDENCE_LOST);
            });
        } catch (IOException away) {
            throw unavailable(away);
        }
    }

    private long sized(Path content) throws IOException {
        long size = Files.size(content);
        long most = config.fileAtMost().asLongValue();
        if (size > most) {
            throw new ProblemException(
                    EvidenceProblem.FILE_TOO_LARGE,
                    Fault.of(FILE, size, new Text("tối đa %s byte", "at most %s bytes").with(most)));
        }
        if (size == 0) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST,
                    Fault.of(FILE, 0, new Text("tệp có nội dung", "a file that is not empty")));
        }
        return size;
    }

    private static ProblemException notTaken(String name) {
        String endings = Arrays.stream(FileType.values())
                .flatMap(one -> one.endings().stream())
                .collect(Collectors.joining(", "));
        Text accepted = new Text(
                        "tệp không có macro, nội dung đúng với đuôi tên, một trong: %s",
                        "a file without macros whose content is what its name ends with, one of: %s")
                .with(endings);
        return new ProblemException(EvidenceProblem.FILE_TYPE_NOT_TAKEN, Fault.of(FILE, name, accepted));
    }

    private ProblemException unavailable(IOException away) {
        failures.increment();
        LOG.error("the store of files is away", away);
        return new ProblemException(CommonProblem.UNAVAILABLE);
    }

    /** Browsers may send a path; control and direction characters make a name look like another. */
    private static String plain(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "_")
                .strip();
    }
}
