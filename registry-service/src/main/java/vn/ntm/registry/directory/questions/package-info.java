/** Which units are asked for and on which day, and the register's answer to that. */
@NullMarked
package vn.ntm.registry.directory.questions;

import org.jspecify.annotations.NullMarked;
