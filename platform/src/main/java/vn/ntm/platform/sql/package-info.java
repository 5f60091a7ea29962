/** Plain SQL in the caller's transaction, with named parameters. */
@NullMarked
package vn.ntm.platform.sql;

import org.jspecify.annotations.NullMarked;
