package vn.ntm.registry.directory.questions;

import java.util.UUID;

/** Where the units that are meant lie. */
public sealed interface Place {

    /** Anywhere in the country. */
    record Anywhere() implements Place {}

    /** In a unit, at any depth; itself left out. */
    record Within(UUID unit) implements Place {}

    /** Directly in a unit. */
    record ChildOf(UUID unit) implements Place {}
}
