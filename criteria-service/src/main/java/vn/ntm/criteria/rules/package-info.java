/** Rules across indicators and periods, as data: warnings that an officer answers, and errors that stop. */
@NullMarked
package vn.ntm.criteria.rules;

import org.jspecify.annotations.NullMarked;
