package vn.ntm.local.welcome;

import java.nio.file.Path;

/**
 * A token that was written.
 *
 * @param where within which unit it holds, in words
 */
record RoleToken(String role, String where, Path file, String token) {}
