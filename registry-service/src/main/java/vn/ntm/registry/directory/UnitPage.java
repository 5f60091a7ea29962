package vn.ntm.registry.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page of units looks, for the description of the interface. */
@Schema(name = "UnitPage")
public record UnitPage(
        List<UnitOnDate> items, long total, @Nullable String next) {}
