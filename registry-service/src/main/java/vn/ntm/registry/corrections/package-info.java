/** Mistakes on record, mended with a note of what was wrong and on what basis that is said. */
@NullMarked
package vn.ntm.registry.corrections;

import org.jspecify.annotations.NullMarked;
