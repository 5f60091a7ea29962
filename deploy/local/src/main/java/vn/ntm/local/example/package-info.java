/** The Bắc Giang example. */
@NullMarked
package vn.ntm.local.example;

import org.jspecify.annotations.NullMarked;
