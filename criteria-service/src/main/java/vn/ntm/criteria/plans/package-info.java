/** Plans, the cohorts that they were made for, and their targets. */
@NullMarked
package vn.ntm.criteria.plans;

import org.jspecify.annotations.NullMarked;
