/**
 * Facts about units by which criteria are chosen and figures are weighed: region, classification, population, area. Each
 * holds between dates and has a source; what is not held true any more stays as it was known.
 */
@NullMarked
package vn.ntm.registry.attributes;

import org.jspecify.annotations.NullMarked;
