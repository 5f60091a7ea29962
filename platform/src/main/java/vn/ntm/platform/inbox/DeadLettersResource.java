package vn.ntm.platform.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** For operators: what could not be applied, and another try once its cause is mended. */
@Path("/api/v1/dead-letters")
@Tag(name = "operations")
class DeadLettersResource {

    private static final int SHOWN = 100;

    /** A dead letter that failed again. */
    enum Still implements ProblemType {
        NOT_REPLAYED;

        @Override
        public String code() {
            return "dead-letter-not-replayed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Text title() {
            return new Text("Bản ghi vẫn không áp dụng được", "The record still cannot be applied");
        }
    }

    private final Inbox inbox;
    private final DeadLetters deadLetters;

    DeadLettersResource(Inbox inbox, DeadLetters deadLetters) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    @GET
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Operation(summary = "Records that could not be applied and wait, oldest first")
    public Page<DeadLetters.DeadLetter> waiting() {
        List<DeadLetters.DeadLetter> waiting = deadLetters.waiting(SHOWN);
        return new Page<>(waiting, deadLetters.countWaiting(), null);
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Operation(summary = "Applies a record once more")
    @APIResponse(responseCode = "204", description = "It is applied")
    public void replay(@PathParam("id") long id) throws InterruptedException {
        try {
            if (!inbox.replay(id)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        } catch (PermanentFailureException still) {
            throw new ProblemException(Still.NOT_REPLAYED, new Text(still.reason(), still.reason()));
        }
    }
}
