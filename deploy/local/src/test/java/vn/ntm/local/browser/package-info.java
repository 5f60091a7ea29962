/** The dashboard as a reader meets it, in a real browser against a running suite; needs the Maven profile {@code browser}. */
@NullMarked
package vn.ntm.local.browser;

import org.jspecify.annotations.NullMarked;
