/** Holds a tree, from YAML or from a spreadsheet, against the layout of sets. */
@NullMarked
package vn.ntm.criteria.setfiles.layout;

import org.jspecify.annotations.NullMarked;
