/**
 * What became of units and what they came from, between any two dates, with what went of their land and people. The
 * reckoning is pure; only what reads the register on record is not.
 */
@NullMarked
package vn.ntm.registry.lineage;

import org.jspecify.annotations.NullMarked;
