package vn.ntm.reporting.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.platform.time.Period;
import vn.ntm.reporting.standing.Standings.Held;
import vn.ntm.reporting.standing.UnitFacts.Merger;
import vn.ntm.reporting.standing.UnitFacts.Recognised;

class StandingsTest {

    private static final UUID BAO_DAI = id("Bảo Đài");
    private static final UUID BAO_SON = id("Bảo Sơn");
    private static final UUID DOI_NGO = id("Đồi Ngô");
    private static final Period ALWAYS = new Period(null, null);

    @Test
    void aLevelHoldsFromItsDecisionUntilAHigherOne() {
        Standings standings =
                of(unit(BAO_DAI, standard("2020-06-01"), advanced("2022-06-01"), recognised("model", 3, "2024-06-01")));

        assertThat(days(standings.ofTheDay(BAO_DAI)))
                .containsExactly(
                        "2020-06-01..2022-06-01 standard", "2022-06-01..2024-06-01 advanced", "2024-06-01.. model");
    }

    @Test
    void aLowerDecisionThatComesLaterTakesNothingAway() {
        Standings standings = of(unit(BAO_DAI, advanced("2020-06-01"), standard("2022-06-01")));

        assertThat(days(standings.ofTheDay(BAO_DAI))).containsExactly("2020-06-01.. advanced");
    }

    @Test
    void aMergedUnitCarriesTheLowestLevelAndItsDecision() {
        Standings standings = of(
                merged(BAO_DAI, "2024-01-01", Set.of(BAO_SON), standard("2020-06-01"), advanced("2022-06-01")),
                unit(BAO_SON, recognised("their own", 1, "2021-06-01")));

        assertThat(days(standings.ofTheDay(BAO_DAI)))
                .containsExactly(
                        "2020-06-01..2022-06-01 standard", "2022-06-01..2024-01-01 advanced", "2024-01-01.. standard");
        assertThat(standings.ofTheDay(BAO_DAI).get(2).standing())
                .isEqualTo(
                        new Standing(RecognitionLevel.STANDARD, LocalDate.parse("2021-06-01"), id("their own"), false));
    }

    @Test
    void aMergedUnitIsRecognisedAnew() {
        Standings standings = of(
                merged(
                        BAO_DAI,
                        "2024-01-01",
                        Set.of(BAO_SON),
                        advanced("2022-06-01"),
                        recognised("anew", 2, "2025-01-01")),
                unit(BAO_SON, standard("2021-06-01")));

        assertThat(days(standings.ofTheDay(BAO_DAI)))
                .containsExactly(
                        "2022-06-01..2024-01-01 advanced", "2024-01-01..2025-01-01 standard", "2025-01-01.. advanced");
    }

    @Test
    void aConstituentWithoutALevelLeavesNone() {
        Standings standings = of(merged(BAO_DAI, "2024-01-01", Set.of(BAO_SON), advanced("2022-06-01")), unit(BAO_SON));

        assertThat(days(standings.ofTheDay(BAO_DAI))).containsExactly("2022-06-01..2024-01-01 advanced");
    }

    @Test
    void aTownshipThatGoesInDoesNotCount() {
        Standings standings = of(
                merged(BAO_DAI, "2024-01-01", Set.of(DOI_NGO), advanced("2022-06-01")),
                new UnitFacts(DOI_NGO, List.of(), List.of(), List.of()));

        assertThat(days(standings.ofTheDay(BAO_DAI))).containsExactly("2022-06-01.. advanced");
    }

    @Test
    void aWardThatWasACommuneUntilTheMergerStillCounts() {
        UnitFacts becameUrban =
                new UnitFacts(DOI_NGO, List.of(new Period(null, LocalDate.parse("2024-01-01"))), List.of(), List.of());
        Standings standings = of(merged(BAO_DAI, "2024-01-01", Set.of(DOI_NGO), advanced("2022-06-01")), becameUrban);

        assertThat(days(standings.ofTheDay(BAO_DAI))).containsExactly("2022-06-01..2024-01-01 advanced");
    }

    @Test
    void aNewUnitCarriesWhatBothOfItsConstituentsHad() {
        UnitFacts begun = new UnitFacts(
                DOI_NGO,
                List.of(new Period(LocalDate.parse("2024-01-01"), null)),
                List.of(),
                List.of(new Merger(LocalDate.parse("2024-01-01"), Set.of(BAO_DAI, BAO_SON))));
        Standings standings = of(begun, unit(BAO_DAI, advanced("2022-06-01")), unit(BAO_SON, standard("2021-06-01")));

        assertThat(days(standings.ofTheDay(DOI_NGO))).containsExactly("2024-01-01.. standard");
    }

    @Test
    void theCohortKeepsTheHighestLevelThatWasDecidedForTheUnitItself() {
        Standings standings = of(
                merged(BAO_DAI, "2024-01-01", Set.of(BAO_SON), standard("2020-06-01"), advanced("2022-06-01")),
                unit(BAO_SON));

        assertThat(days(standings.ofTheCohort(BAO_DAI)))
                .containsExactly("2020-06-01..2022-06-01 standard", "2022-06-01.. advanced");
        assertThat(standings.ofTheCohort(BAO_SON)).isEmpty();
    }

    @Test
    void ofAUnitThatNothingIsKnownOfNothingIsSaid() {
        assertThat(of().ofTheDay(BAO_DAI)).isEmpty();
        assertThat(of().ofTheCohort(BAO_DAI)).isEmpty();
    }

    @Property(tries = 200)
    void theOrderInWhichFactsCameDoesNotMatter(@ForAll Random random) {
        List<Recognised> recognitions = new ArrayList<>(List.of(
                standard("2020-06-01"),
                recognised("twice on one day", 1, "2020-06-01"),
                advanced("2022-06-01"),
                recognised("anew", 1, "2024-06-01"),
                recognised("higher", 2, "2025-03-01")));
        List<Merger> mergers = new ArrayList<>(List.of(
                new Merger(LocalDate.parse("2024-01-01"), Set.of(BAO_SON)),
                new Merger(LocalDate.parse("2025-01-01"), Set.of(DOI_NGO))));
        UnitFacts first = unit(BAO_SON, advanced("2021-06-01"));
        UnitFacts second = unit(DOI_NGO, standard("2023-06-01"));
        Standings inOrder = of(new UnitFacts(BAO_DAI, List.of(ALWAYS), recognitions, mergers), first, second);

        Collections.shuffle(recognitions, random);
        Collections.shuffle(mergers, random);
        Standings shuffled = of(new UnitFacts(BAO_DAI, List.of(ALWAYS), recognitions, mergers), second, first);

        assertThat(shuffled.ofTheDay(BAO_DAI)).isNotEmpty().isEqualTo(inOrder.ofTheDay(BAO_DAI));
        assertThat(shuffled.ofTheCohort(BAO_DAI)).isNotEmpty().isEqualTo(inOrder.ofTheCohort(BAO_DAI));
    }

    private static Standings of(UnitFacts... units) {
        return new Standings(Stream.of(units).collect(Collectors.toMap(UnitFacts::id, Function.identity())));
    }

    private static UnitFacts unit(UUID id, Recognised... recognitions) {
        return new UnitFacts(id, List.of(ALWAYS), List.of(recognitions), List.of());
    }

    private static UnitFacts merged(UUID id, String on, Set<UUID> others, Recognised... recognitions) {
        Merger merger = new Merger(LocalDate.parse(on), others);
        return new UnitFacts(id, List.of(ALWAYS), List.of(recognitions), List.of(merger));
    }

    private static Recognised standard(String date) {
        return recognised("standard " + date, 1, date);
    }

    private static Recognised advanced(String date) {
        return recognised("advanced " + date, 2, date);
    }

    private static Recognised recognised(String name, int level, String date) {
        return new Recognised(id(name), RecognitionLevel.values()[level - 1], LocalDate.parse(date), false);
    }

    private static List<String> days(List<Held> held) {
        return held.stream()
                .map(one -> "%s..%s %s"
                        .formatted(
                                one.period().from(),
                                text(one.period().to()),
                                one.standing().level().token()))
                .toList();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
