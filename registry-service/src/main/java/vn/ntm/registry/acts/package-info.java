/**
 * Legal acts that change units: what an act says, clause by clause. What follows from it for the register is worked out
 * in {@code plan}; {@code journal} keeps the acts and puts them into effect.
 */
@NullMarked
package vn.ntm.registry.acts;

import org.jspecify.annotations.NullMarked;
