package vn.ntm.platform.problems;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a text that PostgreSQL cannot hold: only NUL, which no name or code has and any field of a request may bring,
 * so that it is refused in one place and not in each.
 */
final class Unstorable {

    static final Text DETAIL = new Text("Ký tự NUL không được chấp nhận.", "The character NUL is not accepted.");

    /** {@code character_not_in_repertoire} in text, {@code untranslatable_character} in JSON. */
    private static final Set<String> STATES = Set.of("22021", "22P05");

    private static final int DEEPEST = 20;

    private Unstorable() {}

    static boolean isUnstorable(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> cause instanceof SQLException sql && STATES.contains(sql.getSQLState()));
    }
}
