/** How a set becomes law: drafts that people send, checked against the official text, and published for ever. */
@NullMarked
package vn.ntm.criteria.drafting;

import org.jspecify.annotations.NullMarked;
