package vn.ntm.criteria.catalogue.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.thresholds.Circumstances;

/** The sets of this release say what the law counts, and where they do not, they say so. */
class ShippedSetsTest {

    static final Catalogue CATALOGUE = ShippedCatalogue.read();

    private static final String STANDARD = "vn-ntm-commune-standard-2021-2025";

    @ParameterizedTest
    @CsvSource({
        "vn-ntm-commune-standard-2021-2025, 19, 57, 57, 0, 3",
        "vn-ntm-commune-advanced-2021-2025, 19, 75, 75, 0, 3",
        "vn-ntm-commune-model-2021-2025, 4, 4, 4, 0, 3",
        "vn-ntm-commune-standard-2026-2030, 10, 7, 47, 40, 0",
        "vn-ntm-commune-modern-2026-2030, 0, 0, , 1, 0",
        "vn-ntm-district-standard-2021-2025, 9, 38, 36, 0, 5",
        "vn-ntm-district-advanced-2021-2025, 9, 0, 38, 38, 4",
        "vn-ntm-district-special-2024, 4, 8, , 1, 2",
        "vn-ntm-town-city-completion-2021-2025, 0, 0, , 1, 6",
        "vn-ntm-province-completion-2021-2025, 0, 0, , 0, 8",
        "vn-ntm-province-completion-2026-2030, 0, 0, , 1, 1"
    })
    void countsAreThoseOfTheLaw(
            String id, int criteria, int indicators, @Nullable Integer official, int unread, int conditions) {
        IndicatorSet set = CATALOGUE.find(id, null).orElseThrow();

        assertThat(set.criteria()).hasSize(criteria);
        assertThat(set.indicators()).hasSize(indicators);
        assertThat(set.officialIndicators()).isEqualTo(official);
        assertThat(set.unread()).isEqualTo(unread);
        assertThat(set.conditions()).hasSize(conditions);
    }

    @Test
    void setsOfWhichOnlySomeRowsWereReadSaySo() {
        assertThat(CATALOGUE.list(null, null, null).stream().filter(set -> set.incomplete() != null))
                .allMatch(set -> !set.hasEveryRow())
                .extracting(IndicatorSet::id)
                .containsExactlyInAnyOrder(
                        "vn-ntm-commune-modern-2026-2030",
                        "vn-ntm-district-special-2024",
                        "vn-ntm-town-city-completion-2021-2025",
                        "vn-ntm-province-completion-2026-2030");
    }

    @Test
    void whatTheSourcesSayOfTheWholeSetIsKept() {
        assertThat(CATALOGUE.sets()).allSatisfy(set -> assertThat(set.sources()).isNotEmpty());
        assertThat(CATALOGUE.find(STANDARD, null).orElseThrow().sources())
                .anyMatch(one -> one.contains("not readable"));
        assertThat(CATALOGUE.find(STANDARD, null).orElseThrow().issued()).isEqualTo("2022-03-08");
        assertThat(CATALOGUE
                        .find("vn-ntm-commune-standard-2026-2030", null)
                        .orElseThrow()
                        .notes())
                .anyMatch(one -> one.startsWith("Nhóm 1: xã liền kề đô thị"))
                .anyMatch(one -> one.startsWith("Nhóm 3: xã khu vực II"));
    }

    @ParameterizedTest
    @CsvSource({"4.2, 98", "9.2, 80", "12.1, 70", "12.2, 25", "14.2, 85"})
    void theColumnForTheWholeCountryIsKeptBesideTheRegions(String code, String common) {
        assertThat(CATALOGUE
                        .find(STANDARD, null)
                        .flatMap(set -> set.find(code))
                        .orElseThrow()
                        .note())
                .startsWith("Chỉ tiêu chung " + common + "%");
    }

    @ParameterizedTest
    @CsvSource({"TDMNPB, 60", "DBSH, 60", "BTB, 60", "DHNTB, 60", "TN, 60", "DNB, 60", "DBSCL, 80"})
    void theWaterOfAdvancedCommunesIsAskedInEveryRegion(String region, BigDecimal litres) {
        assertThat(CATALOGUE
                        .threshold(
                                "vn-ntm-commune-advanced-2021-2025",
                                "18.2",
                                Circumstances.of(LocalDate.parse("2023-12-31"), region))
                        .value())
                .isEqualTo(litres);
    }

    @Test
    void whatIsAskedOnlyWhereThereIsACemeteryIsNotAskedElsewhere() {
        assertThat(CATALOGUE
                        .find("vn-ntm-commune-advanced-2021-2025", null)
                        .flatMap(set -> set.find("17.9"))
                        .orElseThrow()
                        .requirement())
                .isEqualTo(new WhereThereIs("crematorium-or-cemetery", new Achieved()));
    }

    @Test
    void theStandardSetHasAsManyIndicatorsInEachCriterionAsTheDecision() {
        assertThat(CATALOGUE.find(STANDARD, null).orElseThrow().criteria())
                .extracting(one -> one.indicators().size())
                .containsExactly(2, 4, 2, 2, 1, 3, 1, 4, 2, 1, 1, 2, 5, 2, 4, 1, 12, 6, 2);
    }

    @Test
    void setsWhoseTextIsNotSureAreDrafts() {
        assertThat(CATALOGUE.list(null, null, null).stream().filter(set -> set.draft() == null))
                .extracting(IndicatorSet::id)
                .containsExactly("vn-ntm-province-completion-2021-2025");
        assertThat(CATALOGUE
                        .find("vn-ntm-district-standard-2021-2025", null)
                        .orElseThrow()
                        .draft())
                .contains("38")
                .contains("36");
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, STANDARD, 2020-12-31,",
        "COMMUNE, STANDARD, 2021-01-01, vn-ntm-commune-standard-2021-2025/2",
        "COMMUNE, STANDARD, 2024-02-29, vn-ntm-commune-standard-2021-2025/2",
        "COMMUNE, STANDARD, 2024-03-01, vn-ntm-commune-standard-2021-2025/3",
        "COMMUNE, STANDARD, 2025-12-31, vn-ntm-commune-standard-2021-2025/3",
        "COMMUNE, STANDARD, 2026-02-14,",
        "COMMUNE, STANDARD, 2026-02-15, vn-ntm-commune-standard-2026-2030/1",
        "COMMUNE, ADVANCED, 2024-02-29, vn-ntm-commune-advanced-2021-2025/1",
        "COMMUNE, ADVANCED, 2024-03-01, vn-ntm-commune-advanced-2021-2025/2",
        "COMMUNE, ADVANCED, 2025-12-31, vn-ntm-commune-advanced-2021-2025/2",
        "COMMUNE, ADVANCED, 2026-01-01,",
        "COMMUNE, MODEL, 2023-12-31, vn-ntm-commune-model-2021-2025/1",
        "COMMUNE, MODEL, 2026-06-30,",
        "DISTRICT, STANDARD, 2024-02-29, vn-ntm-district-standard-2021-2025/1",
        "DISTRICT, STANDARD, 2024-03-01, vn-ntm-district-standard-2021-2025/2",
        "DISTRICT, ADVANCED, 2024-02-29, vn-ntm-district-advanced-2021-2025/1",
        "DISTRICT, ADVANCED, 2024-03-01, vn-ntm-district-advanced-2021-2025/2",
        "DISTRICT_WITHOUT_COMMUNES, STANDARD, 2024-02-29,",
        "DISTRICT_WITHOUT_COMMUNES, STANDARD, 2024-03-01, vn-ntm-district-special-2024/1",
        "PROVINCE, COMPLETED, 2025-06-30, vn-ntm-province-completion-2021-2025/1"
    })
    void theSetThatAppliesIsFound(SetKind kind, SetLevel level, LocalDate on, @Nullable String expected) {
        assertThat(CATALOGUE.applicable(kind, level, on).map(set -> set.id() + "/" + set.version()))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void theAmendmentOf2024ChangesItsIndicatorsAndNoOther() {
        IndicatorSet before =
                CATALOGUE.find(STANDARD, LocalDate.parse("2024-02-29")).orElseThrow();
        IndicatorSet after =
                CATALOGUE.find(STANDARD, LocalDate.parse("2024-03-01")).orElseThrow();

        assertThat(after.indicators().stream()
                        .filter(one -> !before.indicators().contains(one)))
                .extracting(Indicator::code)
                .containsExactly("13.1", "15.4", "17.1", "18.4");
        assertThat(before.find("13.1").orElseThrow().requirement()).isEqualTo(new Achieved());
        assertThat(after.find("13.1").orElseThrow().requirement()).isInstanceOf(AnyOf.class);
        assertThat(before.find("15.4").orElseThrow().requirement()).isInstanceOf(Compared.class);
        assertThat(after.find("15.4").orElseThrow().source().decision()).isEqualTo("211/QĐ-TTg");
        assertThat(after.find("2.1").orElseThrow().source().decision()).isEqualTo("318/QĐ-TTg");
        assertThat(after.legalBasis()).hasSize(before.legalBasis().size() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vn-ntm-commune-advanced-2021-2025",
                "vn-ntm-district-standard-2021-2025",
                "vn-ntm-district-advanced-2021-2025"
            })
    void whatTheAmendmentOf2024ChangedElsewhereIsNotInventedAndSaidToBeUnread(String id) {
        IndicatorSet before = CATALOGUE.find(id, LocalDate.parse("2024-02-29")).orElseThrow();
        IndicatorSet after = CATALOGUE.find(id, LocalDate.parse("2024-03-01")).orElseThrow();

        assertThat(after.all()).containsExactlyElementsOf(before.all().toList());
        assertThat(before.legalBasis()).noneMatch(one -> one.contains("211/QĐ-TTg"));
        assertThat(after.legalBasis()).endsWith("Quyết định 211/QĐ-TTg ngày 01/3/2024 (sửa đổi)");
        assertThat(before.draft()).doesNotContain("211/QĐ-TTg");
        assertThat(after.draft()).startsWith("211/QĐ-TTg").contains("chưa đọc được");
    }

    @Test
    void eachIndicatorSaysWhereItStandsAndHowSureItIs() {
        assertThat(CATALOGUE.sets().stream()
                        .flatMap(set -> Stream.concat(set.indicators().stream(), set.conditions().stream())))
                .hasSizeGreaterThan(250)
                .allSatisfy(one -> {
                    assertThat(one.source().decision()).matches("\\d+(/\\d{4})?/QĐ-TTg");
                    assertThat(one.source().item()).isNotBlank();
                    assertThat(one.textVi()).isNotBlank();
                    assertThat(one.textEn()).isNotBlank();
                    assertThat(one.textConfidence()).isNotNull();
                    assertThat(one.thresholdConfidence()).isNotNull();
                    assertThat(one.evidence()).isNotBlank();
                });
    }

    static List<IndicatorSet> sets() {
        return CATALOGUE.sets();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSetThatIsWrittenAndReadIsTheSameSet(IndicatorSet set) throws IOException {
        byte[] written = SetYaml.write(set).getBytes(StandardCharsets.UTF_8);

        assertThat(SetYaml.set(new ByteArrayInputStream(written)))
                .usingRecursiveComparison()
                .isEqualTo(Objects.requireNonNull(set));
    }

    @Test
    void whatIsNotInTheLayoutIsRefused() {
        byte[] misspelt = "set: a\nversion: 2\nfrom: 2024-03-01\nlegalBasis: b\nindicators: []\nindicatorz: []\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> SetYaml.amendment(new ByteArrayInputStream(misspelt)))
                .hasMessageContaining("indicatorz");
    }
}
