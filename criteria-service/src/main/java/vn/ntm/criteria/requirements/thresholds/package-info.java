/** What values are compared with: which number the law, another set or the province has for a unit. */
@NullMarked
package vn.ntm.criteria.requirements.thresholds;

import org.jspecify.annotations.NullMarked;
