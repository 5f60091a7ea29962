/** Bringing requests to services that may die and come back meanwhile. */
@NullMarked
package vn.ntm.local.example.delivery;

import org.jspecify.annotations.NullMarked;
