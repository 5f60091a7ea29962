/** The statistics: what is counted, over which units, on which day. */
@NullMarked
package vn.ntm.reporting.figures;

import org.jspecify.annotations.NullMarked;
