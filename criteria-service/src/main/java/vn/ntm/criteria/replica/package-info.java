/** The units that this service decides by, kept by the registry's events. */
@NullMarked
package vn.ntm.criteria.replica;

import org.jspecify.annotations.NullMarked;
