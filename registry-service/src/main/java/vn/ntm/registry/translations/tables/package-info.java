/** What is to be translated: a table of one day, its rows and columns, and the numbers that it may hold. */
@NullMarked
package vn.ntm.registry.translations.tables;

import org.jspecify.annotations.NullMarked;
