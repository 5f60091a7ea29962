/** The rules that hold and have held: those of the release and what operators made of them. */
@NullMarked
package vn.ntm.criteria.rules.book;

import org.jspecify.annotations.NullMarked;
