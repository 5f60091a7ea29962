/** How values stand in the database. */
@NullMarked
package vn.ntm.criteria.storage;

import org.jspecify.annotations.NullMarked;
