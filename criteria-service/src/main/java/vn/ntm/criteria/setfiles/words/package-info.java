/** What the spreadsheet of a set calls in Vietnamese what the layout of sets calls otherwise. */
@NullMarked
package vn.ntm.criteria.setfiles.words;

import org.jspecify.annotations.NullMarked;
