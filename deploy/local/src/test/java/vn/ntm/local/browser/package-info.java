/** The pages as a reader meets them, in a real browser against a running suite; needs the Maven profile {@code browser}. */
@NullMarked
package vn.ntm.local.browser;

import org.jspecify.annotations.NullMarked;
