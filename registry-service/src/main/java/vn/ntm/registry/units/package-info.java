/**
 * The register of administrative units: what each was called, what it was and where it belonged between which dates,
 * and what became of it. A code is a fact about a unit, never its identity.
 */
@NullMarked
package vn.ntm.registry.units;

import org.jspecify.annotations.NullMarked;
