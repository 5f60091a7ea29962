/** All that is on record, held in memory while an import is compared with it. */
@NullMarked
package vn.ntm.registry.register;

import org.jspecify.annotations.NullMarked;
