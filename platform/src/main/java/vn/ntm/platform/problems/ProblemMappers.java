package vn.ntm.platform.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/** Each exception that may reach the edge, and the problem that the caller sees. */
class ProblemMappers {

    private static final String RETRY_AFTER_SECONDS = "2";
    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            400, CommonProblem.MALFORMED_REQUEST,
            401, CommonProblem.UNAUTHENTICATED,
            403, CommonProblem.FORBIDDEN,
            404, CommonProblem.NOT_FOUND,
            405, CommonProblem.METHOD_NOT_ALLOWED,
            406, CommonProblem.NOT_ACCEPTABLE,
            413, CommonProblem.TOO_LARGE,
            415, CommonProblem.UNSUPPORTED_MEDIA_TYPE,
            503, CommonProblem.UNAVAILABLE);

    @ServerExceptionMapper
    Response refused(ProblemException refused, UriInfo uri, HttpHeaders headers) {
        return answer(refused.type(), refused.detail(), refused.faults(), uri, headers);
    }

    /** The second is named because the framework has an answer of its own for it, which is no problem document. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException unreadable, UriInfo uri, HttpHeaders headers) {
        return answer(CommonProblem.MALFORMED_REQUEST, null, List.of(Unreadable.fault(unreadable)), uri, headers);
    }

    @ServerExceptionMapper
    Response status(WebApplicationException failed, UriInfo uri, HttpHeaders headers) {
        if (failed.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, uri, headers);
        }
        ProblemType type = BY_STATUS.get(failed.getResponse().getStatus());
        return type == null ? unexpected(failed, uri, headers) : answer(type, null, List.of(), uri, headers);
    }

    /** Nothing lies at the address; or a parameter of it cannot be read, which the framework takes for the same. */
    @ServerExceptionMapper
    Response notFound(
            NotFoundException failed, UriInfo uri, HttpHeaders headers, @Nullable SimpleResourceInfo resource) {
        Optional<Fault> wrong = failed.getCause() == null || resource == null
                ? Optional.empty()
                : WrongParameter.of(resource.getResourceClass(), resource.getMethodName(), uri.getQueryParameters());
        return wrong.map(one -> answer(CommonProblem.MALFORMED_REQUEST, null, List.of(one), uri, headers))
                .orElseGet(() -> answer(CommonProblem.NOT_FOUND, null, List.of(), uri, headers));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException denied, UriInfo uri, HttpHeaders headers) {
        return answer(CommonProblem.UNAUTHENTICATED, null, List.of(), uri, headers);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException denied, UriInfo uri, HttpHeaders headers) {
        return answer(CommonProblem.FORBIDDEN, null, List.of(), uri, headers);
    }

    @ServerExceptionMapper
    Response unexpected(Exception failed, UriInfo uri, HttpHeaders headers) {
        if (Transience.isTransient(failed)) {
            Log.warnf("a dependency is away: path=%s cause=%s", uri.getPath(), failed);
            return answer(CommonProblem.UNAVAILABLE, null, List.of(), uri, headers);
        }
        if (Unstorable.isUnstorable(failed)) {
            return answer(CommonProblem.INVALID_REQUEST, Unstorable.DETAIL, List.of(), uri, headers);
        }
        Log.errorf(failed, "request failed: path=%s", uri.getPath());
        return answer(CommonProblem.INTERNAL, null, List.of(), uri, headers);
    }

    private static Response answer(
            ProblemType type, @Nullable Text detail, List<Fault> faults, UriInfo uri, HttpHeaders headers) {
        Locale locale = Languages.of(headers);
        Response.ResponseBuilder answer = Response.status(type.kind().status())
                .type(Problem.TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .entity(Problem.of(type, detail, faults, uri.getRequestUri().getPath(), locale));
        if (type.kind() == Kind.UNAUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (type.kind() == Kind.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }
}
