/** The POST of a file that is taken whole or not at all: done at once, as a job, or only tried. */
@NullMarked
package vn.ntm.platform.uploads;

import org.jspecify.annotations.NullMarked;
