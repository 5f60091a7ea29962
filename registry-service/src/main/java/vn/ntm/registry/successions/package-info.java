/** What became of units: lists of predecessors and successors taken into the register. */
@NullMarked
package vn.ntm.registry.successions;

import org.jspecify.annotations.NullMarked;
