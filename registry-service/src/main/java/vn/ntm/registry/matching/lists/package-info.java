/** The lists of units that people bring, as files or as JSON, and the form in which they want the answer. */
@NullMarked
package vn.ntm.registry.matching.lists;

import org.jspecify.annotations.NullMarked;
