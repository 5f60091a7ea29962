/** Benchmarks of the running product against plain SQL that does the same; run by hand, never by a build. */
@NullMarked
package vn.ntm.local.benchmark;

import org.jspecify.annotations.NullMarked;
