/** Assessments of a whole district or province in one table, laid out like the annex. */
@NullMarked
package vn.ntm.criteria.sheets;

import org.jspecify.annotations.NullMarked;
