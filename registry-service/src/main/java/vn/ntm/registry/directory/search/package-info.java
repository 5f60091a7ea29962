/** Units in lists: all, some, and those whose names are like what people type. */
@NullMarked
package vn.ntm.registry.directory.search;

import org.jspecify.annotations.NullMarked;
