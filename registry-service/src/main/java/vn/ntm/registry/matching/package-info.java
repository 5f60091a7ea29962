/** Which unit is meant by the codes and names that people write, on one day or on any. Pure but for its repository. */
@NullMarked
package vn.ntm.registry.matching;

import org.jspecify.annotations.NullMarked;
