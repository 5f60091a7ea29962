/** Who is assessed: what of a unit on a day decides which requirements are its own. */
@NullMarked
package vn.ntm.criteria.subjects;

import org.jspecify.annotations.NullMarked;
