/** Which criteria each commune meets at which date; all of it the example's own. */
@NullMarked
package vn.ntm.local.example.assessments;

import org.jspecify.annotations.NullMarked;
