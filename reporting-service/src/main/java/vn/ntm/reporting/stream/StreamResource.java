package vn.ntm.reporting.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.reporting.subject.Subject;

/** The figures as they change, as server-sent events. */
@Path("/api/v1/stream")
@Tag(name = "stream")
@PermitAll
class StreamResource {

    private static final String EVENT = "province-statistics";

    /** Soon enough for a person who watches; one small indexed query a watcher. */
    private static final Duration POLL = Duration.ofMillis(500);

    /** Proxies close what is silent for a minute. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final StatisticsFeed feed;
    private final Subject subject;

    StreamResource(StatisticsFeed feed, Subject subject) {
        this.feed = feed;
        this.subject = subject;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "The present figures at once, then each change",
            description = "After a break send the last id as Last-Event-ID: what changed meanwhile comes first.")
    public Multi<OutboundSseEvent> stream(
            @Parameter(description = "Code or id of a province; all where absent", example = "24")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @Context Sse sse) {
        UUID province = unit == null ? null : subject.of(unit, null).unit().id();
        AtomicLong last = new AtomicLong(place(lastEventId));
        Multi<OutboundSseEvent> updates = Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(0L),
                        Multi.createFrom().ticks().every(POLL).onOverflow().drop())
                .onItem()
                .transformToUniAndConcatenate(tick -> Uni.createFrom()
                        .item(() -> feed.after(last.get(), province))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                        // A database that is away for a moment must not end the stream.
                        .onFailure()
                        .recoverWithItem(List.of()))
                .onItem()
                .<StatisticsFeed.Item>disjoint()
                .onItem()
                .invoke(item -> last.set(item.id()))
                .onItem()
                .transform(item -> sse.newEventBuilder()
                        .id(String.valueOf(item.id()))
                        .name(EVENT)
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(String.class, item.json())
                        .build());
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .onItem()
                .transform(tick -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy().merging().streams(updates, heartbeats);
    }

    private static long place(@Nullable String lastEventId) {
        try {
            return lastEventId == null || lastEventId.isBlank() ? 0 : Long.parseLong(lastEventId);
        } catch (NumberFormatException foreign) {
            throw new ProblemException(
                    CommonProblem.MALFORMED_REQUEST,
                    Fault.of(
                            "Last-Event-ID",
                            lastEventId,
                            new Text("id của sự kiện trước", "the id of an earlier event")));
        }
    }
}
