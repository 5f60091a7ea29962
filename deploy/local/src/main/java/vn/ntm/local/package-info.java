/** The whole suite on one machine, as a thing that a program starts, looks into and ends. */
@NullMarked
package vn.ntm.local;

import org.jspecify.annotations.NullMarked;
