/** Files kept by the hash of their content, in a folder or in a store of objects. */
@NullMarked
package vn.ntm.criteria.files;

import org.jspecify.annotations.NullMarked;
