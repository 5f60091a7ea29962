/** Rules as data: how they are laid out, and what is wrong with one that somebody sent. */
@NullMarked
package vn.ntm.criteria.rules.written;

import org.jspecify.annotations.NullMarked;
