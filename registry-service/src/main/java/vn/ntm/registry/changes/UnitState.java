package vn.ntm.registry.changes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitType;
import vn.ntm.registry.directory.UnitRef;

/** How a unit stood on one side of a change. */
@Schema(name = "UnitState")
record UnitState(
        @Schema(examples = "07222") String code,
        @Schema(examples = "Song Mai") String name,
        @Schema(examples = "Xã Song Mai") String fullName,
        UnitType type,
        @Nullable UnitRef parent) {}
