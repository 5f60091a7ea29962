/** The national criteria sets down to the indicator, as data, and the set that applies on a day. */
@NullMarked
package vn.ntm.criteria.catalogue;

import org.jspecify.annotations.NullMarked;
