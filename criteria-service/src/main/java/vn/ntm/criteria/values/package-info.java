/** What was found of indicators, as it is written in requests and in the database. */
@NullMarked
package vn.ntm.criteria.values;

import org.jspecify.annotations.NullMarked;
