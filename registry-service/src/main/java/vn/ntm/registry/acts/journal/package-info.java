/** The journal of acts: takes them in, puts them into effect and tells of them. */
@NullMarked
package vn.ntm.registry.acts.journal;

import org.jspecify.annotations.NullMarked;
