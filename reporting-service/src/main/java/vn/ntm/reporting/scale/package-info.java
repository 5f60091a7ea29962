/** The criteria that communes are measured by: how many, in which classes, and what they are called. */
@NullMarked
package vn.ntm.reporting.scale;

import org.jspecify.annotations.NullMarked;
