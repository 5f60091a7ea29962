/** Lists of attributes taken into the register: operators' files, and the reference data that the product brings. */
@NullMarked
package vn.ntm.registry.attributes.imports;

import org.jspecify.annotations.NullMarked;
