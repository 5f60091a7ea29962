package vn.ntm.registry.acts.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.platform.problems.Faults;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.acts.Clause;
import vn.ntm.registry.requests.Fields;

/** Acts as JSON: what is read, written and read again is the same. */
class ActDocumentsTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"change":"establish","unit":{"level":"commune","code":"07210","type":"xa","name":"Mới",
                 "fullName":"Xã Mới","parent":"213"},"sources":[{"level":"commune","code":"07201","area":"0.25",
                 "population":"none","goesOn":true}],"fromNoUnit":true}""", """
                {"clause":"k.1 Đ.1","change":"rename","unit":{"level":"commune","code":"07201"},"name":"Mới",
                 "fullName":"Phường Mới","type":"phuong","parent":"24","code":"07202"}""", """
                {"change":"retype","unit":{"level":"commune","code":"07201"},"type":"phuong","fullName":"Phường Một"}""", """
                {"change":"reparent","unit":{"level":"commune","code":"07201"},"parent":"24"}""", """
                {"change":"recode","unit":{"level":"commune","code":"07201"},"code":"07202"}""", """
                {"change":"merge","sources":[{"level":"commune","code":"07201"},{"level":"commune","code":"07204",
                 "area":"rest","population":"all"}],"into":{"level":"commune","code":"07207"}}""", """
                {"change":"split","unit":{"level":"commune","code":"07201"},"parts":[
                 {"level":"commune","code":"07210","type":"xa","name":"A","fullName":"Xã A","parent":"213",
                  "area":"part","population":"unknown"},{"level":"commune","code":"07207","area":"rest",
                  "population":"unknown"}]}""", """
                {"change":"dissolve","unit":{"level":"district","code":"213"},"withItsUnits":true}""", """
                {"change":"dissolve","unit":{"level":"commune","code":"07201"},"parts":[{"level":"commune",
                 "code":"07207","area":"all","population":"all"}]}""", """
                {"change":"boundary","unit":{"level":"commune","code":"07201"},"into":{"level":"commune",
                 "code":"07207"},"area":"part","population":"none"}"""})
    void aClauseIsKeptAsItWasPosted(String posted) throws JsonProcessingException {
        Clause clause = read(JSON.readValue(posted, ClauseRequest.class));

        String kept = JSON.writeValueAsString(ClauseRequest.of(clause));

        assertThat(JSON.readTree(kept)).isEqualTo(JSON.readTree(posted));
        assertThat(read(JSON.readValue(kept, ClauseRequest.class))).isEqualTo(clause);
    }

    @Test
    void theExampleOfTheDocumentationIsRead() throws JsonProcessingException {
        List<Act> acts = JSON.readValue(ActExamples.MERGER, ActsRequest.class).read();

        assertThat(acts).extracting(Act::number).containsExactly("1658/NQ-UBTVQH15");
        assertThat(acts.get(0).clauses()).hasSize(2);
        for (ClauseKind kind : ClauseKind.values()) {
            assertThat(ActExamples.DESCRIPTION).contains(kind.token());
        }
    }

    @Test
    void namesAreKeptInTheComposedForm() throws JsonProcessingException {
        Act act = JSON.readValue(
                        "{\"number\":\"A\",\"title\":\"Ba\u0306\u0301c Giang\",\"from\":\"2025-07-01\"}",
                        ActsRequest.class)
                .read()
                .get(0);

        assertThat(act.title()).isEqualTo("Bắc Giang");
    }

    private static Clause read(ClauseRequest request) {
        Faults faults = new Faults();
        Clause clause = request.clause(new Fields("", faults));
        faults.refuseIfAny();
        return clause;
    }
}
