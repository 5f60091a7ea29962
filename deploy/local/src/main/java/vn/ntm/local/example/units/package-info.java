/** The units of Bắc Giang, read from facts, and the example's own hamlets. */
@NullMarked
package vn.ntm.local.example.units;

import org.jspecify.annotations.NullMarked;
