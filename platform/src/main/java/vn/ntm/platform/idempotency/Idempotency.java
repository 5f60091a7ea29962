package vn.ntm.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/**
 * Does what a POST asks for once, however often it is sent with one {@code Idempotency-Key}: the key, the effect and
 * the answer commit together. A refused request leaves its key unused.
 */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 200;

    private final IdempotencyRepository repository;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(IdempotencyRepository repository, Caller caller, ObjectMapper json, Clock clock) {
        this.repository = repository;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param key the header's value; without one the work is simply done
     * @param path the resource posted to
     * @param request what was posted, by which a reused key is told from a repeated request
     * @param work makes the thing and says where it is
     * @return 201 with what was made, the same for every repetition
     * @throws ProblemException (idempotency key reused) where the key came with another request before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Response created(@Nullable String key, String path, Object request, Supplier<Created> work) {
        return once(key, path, request, () -> {
            Created created = work.get();
            return new Done(created.location(), created.body());
        });
    }

    /**
     * As {@link #created}, for work that makes nothing with an address of its own.
     *
     * @param work does it and returns the body of the answer
     * @return 200 with what was done, the same for every repetition
     * @throws ProblemException (idempotency key reused) where the key came with another request before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Response answered(@Nullable String key, String path, Object request, Supplier<?> work) {
        return once(key, path, request, () -> new Done(null, work.get()));
    }

    private Response once(@Nullable String key, String path, Object request, Supplier<Done> work) {
        if (key == null) {
            Done done = work.get();
            return answer(done.location(), bytes(done.body()));
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ProblemException(
                    CommonProblem.MALFORMED_REQUEST,
                    Fault.of(
                            "Idempotency-Key",
                            key,
                            new Text("1 đến " + LONGEST_KEY + " ký tự", "1 to " + LONGEST_KEY + " characters")));
        }
        String hash = hash(path, write(request));
        if (repository.claim(caller.name(), key, hash, clock.instant())) {
            Done done = work.get();
            String body = write(done.body());
            repository.keep(
                    caller.name(),
                    key,
                    done.location() == null ? null : done.location().toString(),
                    body);
            return answer(done.location(), body);
        }
        return repeat(repository.read(caller.name(), key), hash);
    }

    private static Response repeat(IdempotencyRepository.Kept kept, String hash) {
        if (!kept.requestHash().equals(hash)) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return answer(kept.location() == null ? null : URI.create(kept.location()), kept.body());
    }

    /** What the work came to: with the address of what was made, or without. */
    private record Done(@Nullable URI location, Object body) {}

    private static Response answer(@Nullable URI location, Object body) {
        Response.ResponseBuilder answer = location == null ? Response.ok() : Response.created(location);
        return answer.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }

    private String write(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), failure);
        }
    }

    private static String hash(String path, String request) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((path + "\n" + request).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
