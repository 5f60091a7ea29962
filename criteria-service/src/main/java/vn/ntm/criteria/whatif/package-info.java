/** What would be if the law were another: the units that turn, and by which indicators. Nothing is stored. */
@NullMarked
package vn.ntm.criteria.whatif;

import org.jspecify.annotations.NullMarked;
