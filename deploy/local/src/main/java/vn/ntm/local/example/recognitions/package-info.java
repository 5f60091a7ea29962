/** Who is recognised when: the known decisions, and the example's own between them. */
@NullMarked
package vn.ntm.local.example.recognitions;

import org.jspecify.annotations.NullMarked;
