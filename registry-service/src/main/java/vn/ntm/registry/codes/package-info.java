/**
 * Codes of other agencies for the units of the register, and second official codes. Each holds between dates; within one
 * system a code is one unit's at a time.
 */
@NullMarked
package vn.ntm.registry.codes;

import org.jspecify.annotations.NullMarked;
