package vn.ntm.registry.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page of changes looks, for the description of the interface. */
@Schema(name = "ChangePage")
record ChangePage(List<Change> items, long total, @Nullable String next) {}
