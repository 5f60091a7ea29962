/** What the example decides without a reason of its own, the same way on each run. */
@NullMarked
package vn.ntm.local.example.spread;

import org.jspecify.annotations.NullMarked;
