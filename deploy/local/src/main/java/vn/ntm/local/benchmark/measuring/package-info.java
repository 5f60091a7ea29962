/** The product beside the plain way, and what is said of it. */
@NullMarked
package vn.ntm.local.benchmark.measuring;

import org.jspecify.annotations.NullMarked;
