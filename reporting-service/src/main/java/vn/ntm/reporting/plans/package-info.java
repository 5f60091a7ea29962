/** The plans that figures are held against. */
@NullMarked
package vn.ntm.reporting.plans;

import org.jspecify.annotations.NullMarked;
