package vn.ntm.criteria.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ntm.criteria.catalogue.Edition.State.PROPOSED;
import static vn.ntm.criteria.catalogue.Edition.State.PUBLISHED;
import static vn.ntm.criteria.catalogue.Edition.State.UNCONFIRMED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the sets that there are applies on a day. */
class CatalogueTest {

    private static final String SET = "set";

    @ParameterizedTest
    @CsvSource({
        // A proposal applies to nobody, though it is the latest.
        "PUBLISHED, PROPOSED, 2024-02-29, 1",
        "PUBLISHED, PROPOSED, 2024-03-01, 1",
        "UNCONFIRMED, PROPOSED, 2024-03-01, 1",
        // What is published does not hide an amendment that is in force and unconfirmed.
        "PUBLISHED, UNCONFIRMED, 2024-02-29, 1",
        "PUBLISHED, UNCONFIRMED, 2024-03-01, 2",
        "UNCONFIRMED, PUBLISHED, 2024-03-01, 2",
        "PROPOSED, PROPOSED, 2024-03-01, "
    })
    void theHighestVersionInForceApplies(
            Edition.State first, Edition.State second, LocalDate on, @Nullable Integer version) {
        Catalogue catalogue = catalogue(
                new Edition(SmallSet.of(SET, 1, "2021-01-01", "2026-01-01"), 1, first),
                new Edition(SmallSet.of(SET, 2, "2024-03-01", "2026-01-01"), 1, second));

        assertThat(catalogue.find(SET, on).map(IndicatorSet::version)).isEqualTo(Optional.ofNullable(version));
        assertThat(catalogue.applicable(SetKind.COMMUNE, SetLevel.STANDARD, on).map(IndicatorSet::version))
                .isEqualTo(Optional.ofNullable(version));
    }

    @Test
    void hamletsAreUnderTheSetOfTheFirstProvinceThatHasOne() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        IndicatorSet old = SmallSet.of("old", 1, SetKind.HAMLET, SetLevel.MODEL, "2021-01-01", null);
        Catalogue catalogue = catalogue(
                new Edition(old, 1, PUBLISHED),
                new Edition(SmallSet.with(SmallSet.with(old, "id", "a"), "province", first.toString()), 1, PUBLISHED),
                new Edition(SmallSet.with(SmallSet.with(old, "id", "b"), "province", second.toString()), 1, PUBLISHED));

        assertThat(catalogue.leftOut()).isEmpty();
        assertThat(hamlets(catalogue, first, second)).contains("a");
        assertThat(hamlets(catalogue, second, first)).contains("b");
        assertThat(hamlets(catalogue, UUID.randomUUID(), second)).contains("b");
        assertThat(hamlets(catalogue, UUID.randomUUID()))
                .as("kept before sets said whose they are")
                .contains("old");
    }

    private static Optional<String> hamlets(Catalogue catalogue, UUID... provinces) {
        return catalogue
                .applicable(SetKind.HAMLET, SetLevel.MODEL, LocalDate.parse("2023-12-31"), List.of(provinces))
                .map(IndicatorSet::id);
    }

    @Test
    void withoutADayTheLatestInForceIsMeantAndAProposalOnlyWhereThereIsNoOther() {
        Catalogue catalogue = catalogue(
                new Edition(SmallSet.of(SET, 1, "2021-01-01", null), 1, UNCONFIRMED),
                new Edition(SmallSet.of(SET, 2, "2024-03-01", null), 1, PROPOSED),
                new Edition(SmallSet.of("new", 1, SetKind.TOWN, SetLevel.COMPLETED, "2027-01-01", null), 1, PROPOSED));

        assertThat(catalogue.list(null, null, null))
                .extracting(one -> one.id() + "/" + one.version())
                .containsExactlyInAnyOrder("set/1", "new/1");
        assertThat(catalogue.list(null, null, LocalDate.parse("2027-01-01")))
                .extracting(IndicatorSet::id)
                .containsExactly(SET);
        assertThat(catalogue.edition(SET, 2)).isPresent();
    }

    @Test
    void ofTwoSetsForTheSameUnitsThePublishedOneStaysAndTheOtherIsTold() {
        IndicatorSet sure = SmallSet.of("z", 1, "2022-01-01", "2023-01-01");
        IndicatorSet other = SmallSet.of("a", 1, "2021-01-01", "2022-01-02");
        Catalogue catalogue = catalogue(new Edition(other, 1, UNCONFIRMED), new Edition(sure, 1, PUBLISHED));

        assertThat(catalogue.find("a", LocalDate.parse("2021-06-30"))).isEmpty();
        assertThat(catalogue.find("z", LocalDate.parse("2022-01-01"))).contains(sure);
        assertThat(catalogue.leftOut())
                .containsExactly(new Catalogue.LeftOut(new Edition(other, 1, UNCONFIRMED), sure));
    }

    @ParameterizedTest
    @CsvSource({
        // Whichever begins first: what counts is a day of both.
        "2021-01-01, 2022-01-01, true",
        "2023-12-31, , true",
        "2021-01-01, , true",
        "2022-06-01, 2022-07-01, true",
        "2024-01-01, , false",
        "2021-01-01, 2021-12-31, false"
    })
    void setsClashWhereOneDayIsOfBoth(String from, @Nullable String to, boolean clashes) {
        IndicatorSet known = SmallSet.of("known", 1, "2021-12-31", "2024-01-01");
        IndicatorSet drafted = SmallSet.of("drafted", 1, from, to);

        assertThat(catalogue(new Edition(known, 1, PUBLISHED)).clash(drafted).isPresent())
                .isEqualTo(clashes);
        assertThat(known.clashesWith(drafted)).isEqualTo(drafted.clashesWith(known));
    }

    @Test
    void aProposalStandsInTheWayOfProposalsAndNotOfLaw() {
        IndicatorSet law = SmallSet.of("law", 1, "2021-01-01", null);
        IndicatorSet proposal = SmallSet.of("proposal", 1, "2021-01-01", null);
        Catalogue both = catalogue(new Edition(law, 1, UNCONFIRMED), new Edition(proposal, 1, PROPOSED));

        assertThat(both.clash(law)).isEmpty();
        assertThat(both.clash(proposal)).contains(law);
        assertThat(both.leftOut()).isEmpty();
        assertThat(catalogue(new Edition(proposal, 1, PROPOSED)).clash(SmallSet.of("another", 1, "2021-01-01", null)))
                .contains(proposal);
    }

    @ParameterizedTest
    @CsvSource({"2021-01-01, 2020-12-31", "2021-01-01, 2021-01-01"})
    void aSetEndsAfterItBegins(String from, String to) {
        assertThatThrownBy(() -> SmallSet.of(SET, 1, from, to))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("appliesTo");
    }

    private static Catalogue catalogue(Edition... editions) {
        return new Catalogue(List.copyOf(Arrays.asList(editions)));
    }
}
