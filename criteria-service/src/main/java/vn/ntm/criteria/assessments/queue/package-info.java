/** What waits for each department. */
@NullMarked
package vn.ntm.criteria.assessments.queue;

import org.jspecify.annotations.NullMarked;
