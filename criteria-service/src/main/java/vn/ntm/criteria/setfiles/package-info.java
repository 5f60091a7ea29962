/** Sets as files: written as YAML or as a spreadsheet like the decision's annex, read again, and compared. */
@NullMarked
package vn.ntm.criteria.setfiles;

import org.jspecify.annotations.NullMarked;
