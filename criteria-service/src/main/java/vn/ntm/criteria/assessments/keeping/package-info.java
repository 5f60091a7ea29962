/** How assessments by indicator, and the steps that they took, stand in the database. */
@NullMarked
package vn.ntm.criteria.assessments.keeping;

import org.jspecify.annotations.NullMarked;
