/** The graph of a unit's predecessors and successors, as it is walked, named and shown to those who ask. */
@NullMarked
package vn.ntm.registry.lineage.answers;

import org.jspecify.annotations.NullMarked;
