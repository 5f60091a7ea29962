/** How requests are read from JSON: exactly, and without guesses at what was meant. */
@NullMarked
package vn.ntm.platform.json;

import org.jspecify.annotations.NullMarked;
