package vn.ntm.registry.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as another thing refers to it, with its code and name at that time. */
@Schema(name = "UnitRef")
public record UnitRef(
        UUID id,
        @Schema(examples = "213") String code,
        @Schema(examples = "Bắc Giang") String name) {}
