/** Two sets held against each other, field by field. */
@NullMarked
package vn.ntm.criteria.setfiles.comparison;

import org.jspecify.annotations.NullMarked;
