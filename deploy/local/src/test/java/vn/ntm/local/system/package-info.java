/** The whole suite as its users run it: the services' jars as processes on real PostgreSQL and Kafka, with the example. */
@NullMarked
package vn.ntm.local.system;

import org.jspecify.annotations.NullMarked;
