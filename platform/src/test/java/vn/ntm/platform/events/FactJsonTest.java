package vn.ntm.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.AssessmentSubmitted;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.contracts.FactType;

class FactJsonTest {

    private final FactJson json =
            new FactJson(JsonMapper.builder().addModule(new JavaTimeModule()).build());

    @Test
    void anOutcomeOfALaterVersionIsUndecidedAndItsFieldsArePassedOver() throws IOException {
        String data = """
                {"criteria": [{"number": 1, "outcome": "basically-met", "requirement": "Đạt", "legalSource": "318"}],
                 "fieldOfALaterVersion": 1}
                """;

        AssessmentSubmitted fact =
                (AssessmentSubmitted) json.read(FactType.ASSESSMENT_SUBMITTED, data.getBytes(StandardCharsets.UTF_8));

        assertThat(fact.criteria().get(0).outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void aValueThatAClosedEnumerationDoesNotHaveIsRefused() {
        byte[] data = "{\"level\": \"galaxy\"}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> json.read(FactType.RECOGNITION_RECORDED, data)).isInstanceOf(IOException.class);
    }
}
