package vn.ntm.platform.documentation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.ntm.platform.problems.Kind;

/** Which kinds of problem an operation may answer, by what it takes and does. */
final class ExpectedProblems {

    private static final Map<Kind, String> SAID = Map.ofEntries(
            Map.entry(Kind.MALFORMED, "The request cannot be read"),
            Map.entry(Kind.UNAUTHENTICATED, "A valid access token is needed"),
            Map.entry(Kind.FORBIDDEN, "The token's role or territory does not allow it"),
            Map.entry(Kind.NOT_FOUND, "There is no such thing"),
            Map.entry(Kind.CONFLICT, "At odds with what is on record"),
            Map.entry(Kind.PRECONDITION, "Changed by somebody else since it was read"),
            Map.entry(Kind.TOO_LARGE, "The content is too large"),
            Map.entry(Kind.MEDIA_TYPE, "Content of this type is not taken"),
            Map.entry(Kind.INVALID, "The request has values that are not valid: each with what is accepted"),
            Map.entry(Kind.PRECONDITION_REQUIRED, "If-Match must name the version that was read"),
            Map.entry(Kind.UNAVAILABLE, "Something that is needed is away for a moment: try again"));

    private ExpectedProblems() {}

    /**
     * What an operation takes and does.
     *
     * @param parameters whether it has any, in its path or behind the question mark
     * @param ifMatch whether it takes {@code If-Match}
     * @param secured whether it asks for a token
     */
    record Traits(boolean changes, boolean body, boolean parameters, boolean ifMatch, boolean secured) {}

    static Set<Kind> of(Traits operation) {
        // Any service may be without its database for a moment.
        Set<Kind> kinds = EnumSet.of(Kind.UNAVAILABLE);
        if (operation.secured()) {
            kinds.addAll(Set.of(Kind.UNAUTHENTICATED, Kind.FORBIDDEN));
        }
        if (operation.parameters()) {
            kinds.addAll(Set.of(Kind.MALFORMED, Kind.NOT_FOUND, Kind.INVALID));
        }
        if (operation.body()) {
            kinds.addAll(Set.of(Kind.MALFORMED, Kind.INVALID, Kind.TOO_LARGE, Kind.MEDIA_TYPE));
        }
        if (operation.changes()) {
            kinds.add(Kind.CONFLICT);
        }
        if (operation.ifMatch()) {
            kinds.addAll(Set.of(Kind.PRECONDITION, Kind.PRECONDITION_REQUIRED));
        }
        return kinds;
    }

    /** What such a problem says, where the operation says nothing more exact. */
    static String said(Kind kind) {
        return SAID.getOrDefault(kind, kind.name());
    }
}
