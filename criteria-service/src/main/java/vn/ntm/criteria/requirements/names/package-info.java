/** What units of measure and the names in sets are called by people. */
@NullMarked
package vn.ntm.criteria.requirements.names;

import org.jspecify.annotations.NullMarked;
