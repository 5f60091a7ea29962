/** Reads what is posted as JSON, field by field. */
@NullMarked
package vn.ntm.registry.requests;

import org.jspecify.annotations.NullMarked;
