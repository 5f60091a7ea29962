/** What the OpenAPI documents of all services say alike. */
@NullMarked
package vn.ntm.platform.documentation;

import org.jspecify.annotations.NullMarked;
