package vn.ntm.local.welcome;

import java.nio.file.Path;

/**
 * A token that was written.
 *
 * @param where within which unit it holds, in words
 */
record RoleToken(String role, String where, Path file, String token) {

    /** As the newcomer sees it, each line with its end. */
    String lines() {
        return "  " + role + ", " + where + ", also in " + file + "\n" + token + "\n";
    }
}
