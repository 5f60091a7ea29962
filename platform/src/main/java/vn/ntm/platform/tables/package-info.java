/** Files that officials bring: read as tables of text, with everything that is wrong in them told by line and column. */
@NullMarked
package vn.ntm.platform.tables;

import org.jspecify.annotations.NullMarked;
