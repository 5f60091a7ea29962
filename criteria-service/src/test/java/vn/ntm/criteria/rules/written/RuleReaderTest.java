package vn.ntm.criteria.rules.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.rules.Rule;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;

/** A rule that could never say anything is refused, with what would be accepted. */
class RuleReaderTest {

    private static final String STANDARD = "'vn-ntm-commune-standard-2021-2025'";
    private static final String DISTRICT = "'vn-ntm-district-standard-2021-2025'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'kind': 'outlier', 'which': {'indicators': ['2.1']}, 'limit': null, 'atLeast': 5 | limit | above 0",
                "'kind': 'range', 'which': {'indicators': ['2.1']}, 'min': null, 'max': null | min | min or max",
                "'kind': 'jump', 'which': {'indicators': ['2.1']}, 'points': null | points | points or percent",
                "'kind': 'range', 'which': {'units': ['furlongs']}, 'min': 0 | which.units | m2/person",
                "'kind': 'range', 'which': {'units': ['boolean']}, 'min': 0 | which.units | houses",
                "'kind': 'range', 'which': {'indicators': ['1.1']}, 'min': 0 | which.indicators | 2.1",
                "'kind': 'range', 'which': {'indicators': ['17.1/centre']}, 'min': 0 | which.indicators | one of: 17.1/central, 17.1/overall",
                "'kind': 'range', 'which': {'indicators': ['8.2']}, 'min': 0 | which.indicators | 2.1",
                "'kind': 'no-more-than', 'lower': '17.1/centre', 'upper': '17.1/overall' | lower | 17.1/central",
                "'kind': 'no-more-than', 'lower': '17.1', 'upper': '2.1' | upper | the same parts as lower",
                "'kind': 'no-more-than', 'lower': '2.1', 'upper': '2.1' | upper | another than lower",
                "'kind': 'sum', 'parts': ['2.1', '2.2'], 'whole': '2.2', 'exact': true | whole | none of the parts",
                "'kind': 'sum', 'parts': ['17.1', '2.2'], 'whole': '2.3', 'exact': true | parts | one of: 17.1/central",
                "'kind': 'same-total', 'paths': ['10', '4.2'] | paths | 2.1"
            })
    void ofASet(String rule, String field, String accepted) throws JsonProcessingException {
        assertThat(refused(rule, STANDARD)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.accepted().en()).contains(accepted);
        });
    }

    @Test
    void theSetsThatItIsForSayWhichPathsThereAre() throws JsonProcessingException {
        String central = "'kind': 'range', 'which': {'indicators': ['17.1/central']}, 'max': 100";

        assertThat(refused(central, DISTRICT)).extracting(Fault::field).containsExactly("which.indicators");
        assertThat(read(central, STANDARD + ", " + DISTRICT)).isInstanceOf(Rule.Range.class);
        assertThat(read(central, "")).isInstanceOf(Rule.Range.class);
    }

    @Test
    void numbersOfDifferentSetsAreNeverSeenTogether() throws JsonProcessingException {
        String roads = "'kind': 'same-total', 'paths': ['7.2', '17.11']";

        assertThat(refused(roads, STANDARD + ", " + DISTRICT))
                .extracting(Fault::field)
                .containsExactly("paths");
    }

    private static List<Fault> refused(String rule, String sets) throws JsonProcessingException {
        JsonNode sent = document(rule, sets);
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> new RuleReader(ShippedCatalogue.read()).read("of-a-test", sent));
        return refused.faults();
    }

    private static Rule read(String rule, String sets) throws JsonProcessingException {
        return new RuleReader(ShippedCatalogue.read()).read("of-a-test", document(rule, sets));
    }

    private static JsonNode document(String rule, String sets) throws JsonProcessingException {
        String json = "{" + rule + ", 'head': {'id': 'of-a-test', 'severity': 'warning', 'sets': [" + sets + "]}}";
        return new ObjectMapper().readTree(json.replace('\'', '"'));
    }
}
