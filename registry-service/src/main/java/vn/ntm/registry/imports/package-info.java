/** Official lists of units taken into the register: whole, or not at all. */
@NullMarked
package vn.ntm.registry.imports;

import org.jspecify.annotations.NullMarked;
