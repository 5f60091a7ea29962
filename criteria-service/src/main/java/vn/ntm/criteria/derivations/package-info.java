/** What the recognitions on record say of indicators, so that nobody declares it. */
@NullMarked
package vn.ntm.criteria.derivations;

import org.jspecify.annotations.NullMarked;
