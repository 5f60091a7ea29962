/** The command {@code deploy/local/up}. */
@NullMarked
package vn.ntm.local.up;

import org.jspecify.annotations.NullMarked;
