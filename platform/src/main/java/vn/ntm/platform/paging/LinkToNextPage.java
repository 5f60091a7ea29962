package vn.ntm.platform.paging;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names the next page in the header too ({@code Link: rel="next"}, RFC 8288). */
class LinkToNextPage {

    @ServerResponseFilter
    void link(ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            response.getHeaders().add("Link", "<" + page.next() + ">; rel=\"next\"");
        }
    }
}
