/** The register as its readers see it: a unit of a day, and the forms that answers about units come in. Open data. */
@NullMarked
package vn.ntm.registry.directory;

import org.jspecify.annotations.NullMarked;
