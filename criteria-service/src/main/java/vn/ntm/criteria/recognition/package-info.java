/** The decisions by which units are recognised. */
@NullMarked
package vn.ntm.criteria.recognition;

import org.jspecify.annotations.NullMarked;
