/** The figures as they change: to Kafka and to the pages that watch. */
@NullMarked
package vn.ntm.reporting.stream;

import org.jspecify.annotations.NullMarked;
