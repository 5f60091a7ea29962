/** What a newcomer gets when the suite is up: addresses, tokens and requests to try. */
@NullMarked
package vn.ntm.local.welcome;

import org.jspecify.annotations.NullMarked;
