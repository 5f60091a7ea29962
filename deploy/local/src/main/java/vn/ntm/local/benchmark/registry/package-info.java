/** The registry over HTTP beside plain SQL. */
@NullMarked
package vn.ntm.local.benchmark.registry;

import org.jspecify.annotations.NullMarked;
