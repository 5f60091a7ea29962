/**
 * Real PostgreSQL, real Kafka and locally signed tokens for one machine without a container engine: for the local run
 * and for the tests. Nothing of it belongs in a service.
 */
@NullMarked
package vn.ntm.infrastructure;

import org.jspecify.annotations.NullMarked;
