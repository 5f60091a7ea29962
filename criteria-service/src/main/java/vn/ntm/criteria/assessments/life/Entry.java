package vn.ntm.criteria.assessments.life;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.Requirement;

/**
 * All that was said of one indicator.
 *
 * @param revision counts what was declared of it, from 1; 0 before anything was
 */
public record Entry(
        int revision,
        @Nullable Said declared,
        @Nullable Said verified,
        @Nullable Said appraised) {

    /** Nothing was said yet. */
    public static final Entry NONE = new Entry(0, null, null, null);

    /** What was said at this stage; absent where nothing was. */
    public @Nullable Said at(Stage stage) {
        return switch (stage) {
            case DECLARED -> declared;
            case VERIFIED -> verified;
            case APPRAISED -> appraised;
        };
    }

    /** What the next stage has before it: verified where it was, otherwise as declared. */
    public @Nullable Said latestBeforeAppraisal() {
        return verified == null ? declared : verified;
    }

    /** Declared anew: what was verified and appraised of it no longer holds. */
    Entry declare(Said said) {
        return new Entry(revision + 1, said, null, null);
    }

    /** Whether a requirement takes all that was said. */
    boolean fits(Requirement requirement) {
        return Stream.of(Stage.values())
                .map(this::at)
                .allMatch(said -> said == null || said.value() == null || requirement.takes(said.value()));
    }

    /** As it was declared, without what others said of it. */
    Entry reopened() {
        return new Entry(revision, declared, null, null);
    }

    Entry verify(Said said) {
        return new Entry(revision, declared, said, null);
    }

    Entry appraise(Said said) {
        return new Entry(revision, declared, verified, said);
    }
}
