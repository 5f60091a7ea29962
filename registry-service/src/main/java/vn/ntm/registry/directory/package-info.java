/** The register as its readers see it: units as of a day, and one with its whole history. Open data. */
@NullMarked
package vn.ntm.registry.directory;

import org.jspecify.annotations.NullMarked;
