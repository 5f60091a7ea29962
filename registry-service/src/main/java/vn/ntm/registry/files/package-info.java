/** What the imports of files have in common. */
@NullMarked
package vn.ntm.registry.files;

import org.jspecify.annotations.NullMarked;
