/** What provinces decided where the law leaves it to them, each from a day on and never below the national text. */
@NullMarked
package vn.ntm.criteria.decisions;

import org.jspecify.annotations.NullMarked;
