/**
 * What became of units and what they came from, between any two dates, with what went of their land and people. The
 * reckoning is pure; only the resource and what reads the acts talk to the outside.
 */
@NullMarked
package vn.ntm.registry.lineage;

import org.jspecify.annotations.NullMarked;
