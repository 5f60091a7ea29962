/**
 * The published events: what each says, on which topic, under which schema. Plain records without a framework, shared
 * by whoever writes them and whoever reads them.
 */
@NullMarked
package vn.ntm.contracts;

import org.jspecify.annotations.NullMarked;
