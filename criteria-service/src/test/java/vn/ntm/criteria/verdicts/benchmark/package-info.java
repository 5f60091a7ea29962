/** The evaluation beside comparisons written by hand; run by the benchmark's command, by no test. */
@NullMarked
package vn.ntm.criteria.verdicts.benchmark;

import org.jspecify.annotations.NullMarked;
