/** From which time a list of units is: the periods in which its codes and names fit, and what fits in none. */
@NullMarked
package vn.ntm.registry.vintages;

import org.jspecify.annotations.NullMarked;
