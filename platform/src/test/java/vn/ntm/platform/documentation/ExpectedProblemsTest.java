package vn.ntm.platform.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ntm.platform.documentation.ExpectedProblems.Traits;
import vn.ntm.platform.problems.Kind;

class ExpectedProblemsTest {

    @Test
    void anOpenListWithoutParametersIsOnlyAway() {
        assertThat(ExpectedProblems.of(new Traits(false, false, false, false, false)))
                .containsExactly(Kind.UNAVAILABLE);
    }

    @Test
    void aChangeOfWhatWasReadHasAllOfThem() {
        assertThat(ExpectedProblems.of(new Traits(true, true, true, true, true)))
                .containsExactlyInAnyOrder(
                        Kind.MALFORMED,
                        Kind.UNAUTHENTICATED,
                        Kind.FORBIDDEN,
                        Kind.NOT_FOUND,
                        Kind.CONFLICT,
                        Kind.PRECONDITION,
                        Kind.TOO_LARGE,
                        Kind.MEDIA_TYPE,
                        Kind.INVALID,
                        Kind.PRECONDITION_REQUIRED,
                        Kind.UNAVAILABLE)
                .allSatisfy(kind -> assertThat(ExpectedProblems.said(kind)).isNotEqualTo(kind.name()));
    }

    @Test
    void whatTakesNoBodyRefusesNoMediaType() {
        assertThat(ExpectedProblems.of(new Traits(true, false, true, false, true)))
                .doesNotContain(Kind.TOO_LARGE, Kind.MEDIA_TYPE, Kind.PRECONDITION);
    }
}
