/** What operators watch of every service's database. */
@NullMarked
package vn.ntm.platform.watching;

import org.jspecify.annotations.NullMarked;
