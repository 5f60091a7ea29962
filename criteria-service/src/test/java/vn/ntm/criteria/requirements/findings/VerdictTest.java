package vn.ntm.criteria.requirements.findings;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows for two from what is said of each. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "MET,            MET,            MET,            MET",
        "MET,            NOT_MET,        NOT_MET,        MET",
        "MET,            NOT_APPLICABLE, MET,            MET",
        "MET,            MISSING,        MISSING,        MET",
        "MET,            UNDECIDED,      UNDECIDED,      MET",
        "NOT_MET,        NOT_MET,        NOT_MET,        NOT_MET",
        "NOT_MET,        NOT_APPLICABLE, NOT_MET,        NOT_MET",
        "NOT_MET,        MISSING,        NOT_MET,        MISSING",
        "NOT_MET,        UNDECIDED,      NOT_MET,        UNDECIDED",
        "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
        "NOT_APPLICABLE, MISSING,        MISSING,        MISSING",
        "NOT_APPLICABLE, UNDECIDED,      UNDECIDED,      UNDECIDED",
        "MISSING,        MISSING,        MISSING,        MISSING",
        "MISSING,        UNDECIDED,      MISSING,        UNDECIDED",
        "UNDECIDED,      UNDECIDED,      UNDECIDED,      UNDECIDED"
    })
    void bothAndEither(Verdict one, Verdict other, Verdict both, Verdict either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(other.or(one)).isEqualTo(either);
    }

    @Property
    void theOrderOfThreeDoesNotMatter(@ForAll Verdict a, @ForAll Verdict b, @ForAll Verdict c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }
}
