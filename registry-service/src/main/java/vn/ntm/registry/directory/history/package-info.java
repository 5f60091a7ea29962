/** One unit with all that it was, what it came from and what became of it. */
@NullMarked
package vn.ntm.registry.directory.history;

import org.jspecify.annotations.NullMarked;
