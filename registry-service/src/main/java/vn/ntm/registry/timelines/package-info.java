/** Facts with the days on which they hold, and what becomes of those on record when others are stated. */
@NullMarked
package vn.ntm.registry.timelines;

import org.jspecify.annotations.NullMarked;
