package vn.ntm.criteria.setfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.SetYaml;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.setfiles.comparison.Comparison;
import vn.ntm.criteria.setfiles.comparison.Difference;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;

/** A set that is downloaded and uploaded is the same set, and what was changed is told by field. */
class SetFilesTest {

    static final Catalogue CATALOGUE = ShippedCatalogue.read();
    private static final String STANDARD = "vn-ntm-commune-standard-2021-2025";

    static List<IndicatorSet> sets() {
        return CATALOGUE.sets();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void yamlThatIsDownloadedAndUploadedIsTheSameSet(IndicatorSet set) throws IOException {
        IndicatorSet read = SetFile.yaml(SetYaml.write(set).getBytes(StandardCharsets.UTF_8));

        assertThat(read).usingRecursiveComparison().isEqualTo(set);
        assertThat(Comparison.of(set, read).differences()).isEmpty();
        assertThat(Comparison.of(set, read).same()).isGreaterThan(10);
    }

    @Test
    void whatIsNewStandsWithTheRestOfItsIndicator() throws IOException {
        IndicatorSet set = latest();
        String written = SetYaml.write(set);
        IndicatorSet before = yaml(written.replaceFirst("(?s)(DBSH:\\s+years:.*?)2022: 53\\s+", "$1"));
        IndicatorSet after = yaml(written.replaceFirst("(?s)(DBSH:\\s+years:.*?2023: )56", "$157")
                .replaceFirst("(?s)(code: [\"']?17.12[\"']?\\s+textVi: )[^\\n]*", "$1khác"));

        assertThat(Comparison.of(before, after).differences())
                .extracting(Difference::indicator)
                .containsExactly("10", "10", "17.12");
    }

    @Test
    void whatAPersonCompletedIsTheDifference() throws IOException {
        IndicatorSet set = latest();
        String completed = SetYaml.write(set)
                .replaceFirst("(?s)(DBSH:\\s+years:.*?2023: )56", "$157")
                .replaceFirst("unread: .*", "value: 80");

        assertThat(Comparison.of(set, yaml(completed)).differences())
                .extracting(
                        Difference::indicator,
                        Difference::field,
                        one -> one.one() == null
                                ? null
                                : one.one().path("unread").asText(one.one().asText()),
                        one -> String.valueOf(one.other()))
                .containsExactly(
                        tuple("2.1", "requirement.national.threshold", "UBND cấp tỉnh quy định", "80"),
                        tuple("10", "requirement.threshold.DBSH.2023", "56", "57"));
    }

    @Test
    void theVersionsOfASetDifferInWhatTheDecisionAmends() {
        IndicatorSet before =
                CATALOGUE.find(STANDARD, LocalDate.parse("2024-02-29")).orElseThrow();
        Comparison comparison = Comparison.of(before, latest());

        assertThat(comparison.differences().stream()
                        .map(Difference::indicator)
                        .filter(one -> one != null)
                        .distinct())
                .containsExactlyInAnyOrder("13.1", "15.4", "17.1", "18.4");
        assertThat(comparison.differences().stream()
                        .filter(one -> one.indicator() == null)
                        .map(Difference::field))
                .contains("version", "appliesFrom", "appliesTo");
    }

    @Test
    void everyFaultOfAYamlFileIsToldWithItsPathAndWhatIsAccepted() throws IOException {
        String broken = SetYaml.write(latest())
                .replaceFirst("level: .*", "level: highest")
                .replaceFirst("textConfidence: .*", "textConfidence: certain")
                .replaceFirst("kind: \"achieved\"", "kind: nice")
                .replaceFirst("nameVi: .*\n", "nameViet: a\n");

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> yaml(broken));

        assertThat(refused.type()).isEqualTo(SetFileProblem.SET_FILE_REFUSED);
        assertThat(refused.faults())
                .extracting(Fault::field)
                .contains(
                        "level",
                        "nameVi",
                        "nameViet",
                        "conditions[1].requirement.kind",
                        "conditions[0].textConfidence");
        assertThat(refused.faults())
                .filteredOn(fault -> fault.field().endsWith("textConfidence"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.value()).isEqualTo("certain");
                    assertThat(fault.accepted().en()).isEqualTo("high, medium, low, none");
                });
    }

    @Test
    void aRegionThatNoUnitIsOfIsAFault() throws IOException {
        String broken = SetYaml.write(latest()).replaceFirst("DBSH:", "XYZ:");

        assertThat(catchThrowableOfType(ProblemException.class, () -> yaml(broken))
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).endsWith("values.XYZ");
                    assertThat(fault.accepted().vi()).contains("DBSH");
                });
    }

    @Test
    void indicatorsAndCriteriaOutOfOrderAreToldWithoutAWordOfOurProgram() throws IOException {
        String broken = SetYaml.write(latest())
                .replaceFirst("code: \"1.2\"", "code: \"1.1\"")
                .replaceFirst("number: 3\n", "number: 30\n");

        List<Fault> faults =
                catchThrowableOfType(ProblemException.class, () -> yaml(broken)).faults();
        assertThat(faults)
                .extracting(Fault::field)
                .containsExactly("criteria[0].indicators[1].code", "criteria[2].number");
        assertThat(faults.toString()).doesNotContain("vn.ntm");
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> yaml("id: a\nkind: [\n"));

        assertThat(refused.faults()).singleElement().satisfies(fault -> assertThat(fault.line())
                .isGreaterThan(1));
    }

    @Test
    void nothingAtAllAndNumbersBeyondReasonAreRefused() throws IOException {
        assertThat(catchThrowableOfType(ProblemException.class, () -> yaml("")).faults())
                .hasSize(1);
        String vast = SetYaml.write(latest()).replaceFirst("2023: 56", "2023: 1e999999");
        assertThat(catchThrowableOfType(ProblemException.class, () -> yaml(vast))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("criteria[9].indicators[0].requirement.threshold");
    }

    @Test
    void aTextHasItsRegionsAsTheAnnexHasThemAndItsYearsOneAfterTheOther() throws IOException {
        assertThat(SetYaml.write(latest()).replaceAll("\\s+", " "))
                .contains("TDMNPB: years: 2021: 36 2022: 39 2023: 42 2024: 45 2025: 48 DBSH: years: 2021: 50 2022: 53");
    }

    static IndicatorSet latest() {
        return CATALOGUE.find(STANDARD, null).orElseThrow();
    }

    static IndicatorSet yaml(String text) {
        return SetFile.yaml(text.getBytes(StandardCharsets.UTF_8));
    }
}
