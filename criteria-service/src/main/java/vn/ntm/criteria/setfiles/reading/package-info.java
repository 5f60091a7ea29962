/** Reads a set from its spreadsheet after a person completed it, and tells every fault in its cell. */
@NullMarked
package vn.ntm.criteria.setfiles.reading;

import org.jspecify.annotations.NullMarked;
