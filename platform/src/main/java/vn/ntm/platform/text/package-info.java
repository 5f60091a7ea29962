/** Vietnamese text: how it is kept, matched, searched and sorted, and how what is no Unicode is told. */
@NullMarked
package vn.ntm.platform.text;

import org.jspecify.annotations.NullMarked;
