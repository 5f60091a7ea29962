/** A column of values on its way from units to units: shared out, averaged or carried over. Pure. */
@NullMarked
package vn.ntm.registry.translations.columns;

import org.jspecify.annotations.NullMarked;
