package vn.ntm.registry.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.platform.tables.answers.Sheet;
import vn.ntm.platform.tables.answers.TableAnswer;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.registry.units.RegisterRevision;

/** Answers a caller who may know the answer already, in the form that the caller likes best. */
@ApplicationScoped
public class Answers {

    private final RegisterRevision revision;

    Answers(RegisterRevision revision) {
        this.revision = revision;
    }

    /** The answer depends on the address, the day and the register's state, so these are its tag. */
    public <T> RestResponse<T> unlessKnown(Request request, AsOf asOf, Supplier<T> answer) {
        EntityTag tag = tag(asOf, TableFormat.JSON);
        boolean isKnown = request.evaluatePreconditions(tag) != null;
        return (isKnown ? RestResponse.ResponseBuilder.<T>notModified() : RestResponse.ResponseBuilder.ok(answer.get()))
                .tag(tag)
                .build();
    }

    /**
     * A list as a page, or whole as a file.
     *
     * @param headers with the forms that are accepted
     * @param name of the file
     * @param page the answer as JSON
     * @param sheet the answer as CSV or XLSX
     * @return 406 where none of the forms is accepted
     */
    public Response list(
            HttpHeaders headers, Request request, AsOf asOf, String name, Supplier<?> page, Supplier<Sheet> sheet) {
        TableFormat format = TableFormat.asked(headers).orElse(null);
        if (format == null) {
            return Response.notAcceptable(List.of()).build();
        }
        EntityTag tag = tag(asOf, format);
        if (request.evaluatePreconditions(tag) != null) {
            return Response.notModified(tag).build();
        }
        ResponseBuilder answer = format == TableFormat.JSON
                ? Response.ok(page.get(), TableFormat.JSON_TYPE).header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                : TableAnswer.of(format, name, List.of(sheet.get()));
        return answer.tag(tag).build();
    }

    private EntityTag tag(AsOf asOf, TableFormat format) {
        String form = format == TableFormat.JSON ? "" : "-" + format.suffix();
        return new EntityTag(revision.current() + "-" + asOf.on() + form, true);
    }
}
