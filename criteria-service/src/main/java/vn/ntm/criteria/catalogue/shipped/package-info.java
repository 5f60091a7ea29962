/** The national sets of this release as files: their layout, and the catalogue that they make. */
@NullMarked
package vn.ntm.criteria.catalogue.shipped;

import org.jspecify.annotations.NullMarked;
