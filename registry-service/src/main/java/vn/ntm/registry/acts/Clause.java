package vn.ntm.registry.acts;

import org.jspecify.annotations.Nullable;

/**
 * A place in an act that changes units.
 *
 * @param label where in the act (<i>khoản, điều</i>), such as {@code k.95 Đ.1}; absent where it is not known
 */
public record Clause(@Nullable String label, Change change) {}
