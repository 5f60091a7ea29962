/** Which department (<i>sở, ngành</i>) appraises which indicator, as each province assigns it. */
@NullMarked
package vn.ntm.criteria.departments;

import org.jspecify.annotations.NullMarked;
