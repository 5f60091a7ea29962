/** The whole suite on one machine: {@code deploy/local/up} runs {@link vn.ntm.local.Up}, tests start {@link vn.ntm.local.Suite}. */
@NullMarked
package vn.ntm.local;

import org.jspecify.annotations.NullMarked;
