/** What happened to whom between two dates. */
@NullMarked
package vn.ntm.registry.changes;

import org.jspecify.annotations.NullMarked;
