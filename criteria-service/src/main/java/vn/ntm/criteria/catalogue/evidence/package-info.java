/** Which kinds of evidence the sets ask for. */
@NullMarked
package vn.ntm.criteria.catalogue.evidence;

import org.jspecify.annotations.NullMarked;
