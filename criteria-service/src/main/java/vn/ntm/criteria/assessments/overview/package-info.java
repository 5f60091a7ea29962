/** Where the assessments of a territory stand. */
@NullMarked
package vn.ntm.criteria.assessments.overview;

import org.jspecify.annotations.NullMarked;
