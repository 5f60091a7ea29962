/** The law that is asked about beside the one that holds: another set, or the same with other thresholds. */
@NullMarked
package vn.ntm.criteria.whatif.law;

import org.jspecify.annotations.NullMarked;
