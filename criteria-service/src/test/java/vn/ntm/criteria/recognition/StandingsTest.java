package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.contracts.RecognitionLevel.ADVANCED;
import static vn.ntm.contracts.RecognitionLevel.MODEL;
import static vn.ntm.contracts.RecognitionLevel.STANDARD;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.criteria.recognition.Past.Decided;
import vn.ntm.criteria.recognition.Past.Merger;
import vn.ntm.platform.time.Period;

/** What a merged unit carries; the cases are those by which the figures are counted. */
class StandingsTest {

    private static final UUID BAO_DAI = id("Bảo Đài");
    private static final UUID BAO_SON = id("Bảo Sơn");
    private static final UUID DOI_NGO = id("Đồi Ngô");
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = REFORM.minusDays(1);

    private final Map<UUID, Past> pasts = new HashMap<>();

    @Test
    void aLevelHoldsFromItsDecisionAndALowerOneTakesNothingAway() {
        known(BAO_DAI, decided(ADVANCED, "2020-06-01"), decided(STANDARD, "2022-06-01"));

        assertThat(standings().on(BAO_DAI, LocalDate.of(2020, 5, 31))).isEmpty();
        assertThat(standings().on(BAO_DAI, LocalDate.of(2020, 6, 1))).contains(ADVANCED);
        assertThat(standings().on(BAO_DAI, LocalDate.of(2022, 6, 1))).contains(ADVANCED);
        assertThat(standings().on(BAO_SON, LocalDate.of(2022, 6, 1))).isEmpty();
    }

    @Test
    void aMergedUnitCarriesTheLowestOfItsConstituents() {
        known(BAO_DAI, decided(STANDARD, "2018-01-01"), decided(ADVANCED, "2022-01-01"));
        known(BAO_SON, decided(STANDARD, "2019-01-01"));
        made(DOI_NGO, BAO_DAI, BAO_SON);

        assertThat(standings().on(DOI_NGO, BEFORE)).isEmpty();
        assertThat(standings().on(DOI_NGO, REFORM)).contains(STANDARD);
        assertThat(standings().holding(DOI_NGO, REFORM).levels()).isEqualTo(Map.of(STANDARD, REFORM));
    }

    @Test
    void oneWithoutALevelLeavesTheMergedUnitNone() {
        known(BAO_DAI, decided(MODEL, "2018-01-01"));
        known(BAO_SON);
        made(DOI_NGO, BAO_DAI, BAO_SON);

        assertThat(standings().on(DOI_NGO, REFORM)).isEmpty();
    }

    @Test
    void aTownshipThatGoesInDoesNotCount() {
        known(BAO_DAI, decided(ADVANCED, "2018-01-01"));
        pasts.put(BAO_SON, new Past(List.of(), List.of(), List.of()));
        made(DOI_NGO, BAO_DAI, BAO_SON);

        assertThat(standings().on(DOI_NGO, REFORM)).contains(ADVANCED);
    }

    @Test
    void aUnitThatTakesAnotherInIsItsOwnConstituentAndMayBeRecognisedAnew() {
        known(BAO_SON);
        pasts.put(
                BAO_DAI,
                new Past(
                        List.of(Period.ALWAYS),
                        List.of(decided(STANDARD, "2018-01-01")),
                        List.of(new Merger(REFORM, Set.of(BAO_SON)))));

        assertThat(standings().on(BAO_DAI, BEFORE)).contains(STANDARD);
        assertThat(standings().holding(BAO_DAI, BEFORE).decided()).containsOnlyKeys(STANDARD);
        assertThat(standings().on(BAO_DAI, REFORM)).isEmpty();
        assertThat(standings().holding(BAO_DAI, REFORM).decided()).isEmpty();
    }

    @Test
    void aLevelPassesThroughOneReformAfterTheOther() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        known(BAO_SON, decided(ADVANCED, "2018-01-01"));
        UUID between = id("Bảo Đài mới");
        known(BAO_DAI, decided(STANDARD, "2018-01-01"));
        pasts.put(between, merged(first, List.of(decided(ADVANCED, "2025-03-01")), BAO_DAI));
        pasts.put(DOI_NGO, merged(REFORM, List.of(), between, BAO_SON));

        assertThat(standings().on(between, first)).contains(STANDARD);
        assertThat(standings().on(DOI_NGO, REFORM)).contains(ADVANCED);
    }

    @Test
    void whatIsDecidedAnewCountsFromItsDayAndNeverForLess() {
        known(BAO_SON, decided(ADVANCED, "2018-01-01"));
        known(BAO_DAI, decided(ADVANCED, "2018-01-01"));
        pasts.put(
                DOI_NGO,
                merged(
                        REFORM,
                        List.of(decided(STANDARD, "2025-08-01"), decided(MODEL, "2025-10-01")),
                        BAO_DAI,
                        BAO_SON));

        assertThat(standings().on(DOI_NGO, LocalDate.of(2025, 9, 30))).contains(ADVANCED);
        assertThat(standings().on(DOI_NGO, LocalDate.of(2025, 10, 1))).contains(MODEL);
    }

    private Standings standings() {
        return new Standings(pasts);
    }

    private void known(UUID unit, Decided... decisions) {
        pasts.put(unit, new Past(List.of(Period.ALWAYS), List.of(decisions), List.of()));
    }

    private void made(UUID unit, UUID... of) {
        pasts.put(unit, merged(REFORM, List.of(), of));
    }

    private static Past merged(LocalDate on, List<Decided> anew, UUID... of) {
        return new Past(List.of(new Period(on, null)), anew, List.of(new Merger(on, Set.of(of))));
    }

    private static Decided decided(RecognitionLevel level, String date) {
        return new Decided(level, LocalDate.parse(date));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
