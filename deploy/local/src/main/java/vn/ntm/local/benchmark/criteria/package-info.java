/** Assessments by table, one by one over REST, and of a country in a what-if, beside plain SQL. */
@NullMarked
package vn.ntm.local.benchmark.criteria;

import org.jspecify.annotations.NullMarked;
