/**
 * The units as a consumer of the registry knows them: its replica through time, kept by events. A service that decides
 * or counts by units asks here, and never the registry.
 */
@NullMarked
package vn.ntm.units;

import org.jspecify.annotations.NullMarked;
