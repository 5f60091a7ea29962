package vn.ntm.registry.acts.journal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page of acts looks, for the description of the interface. */
@Schema(name = "ActPage")
record ActPage(List<ActItem> items, long total, @Nullable String next) {}
