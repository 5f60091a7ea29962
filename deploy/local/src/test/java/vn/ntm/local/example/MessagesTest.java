package vn.ntm.local.example;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.local.example.BacGiang.ASSESSMENTS;
import static vn.ntm.local.example.BacGiang.RECOGNITIONS;
import static vn.ntm.local.example.BacGiang.REGISTER;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.ntm.local.ServiceAddresses;
import vn.ntm.local.example.delivery.Delivery;

class MessagesTest {

    private final Messages messages = new Messages(new ServiceAddresses(
            URI.create("http://localhost:1"), URI.create("http://localhost:2"), URI.create("http://localhost:3")));

    @Test
    void recognitionIsWrittenAsTheCriteriaServiceTakesIt() {
        Delivery lucNam = RECOGNITIONS.all().stream()
                .filter(recognition -> recognition.unit().code().equals("218"))
                .map(messages::recognition)
                .findFirst()
                .orElseThrow();

        assertThat(lucNam)
                .isEqualTo(new Delivery(
                        "example-bac-giang/recognition/218/standard",
                        URI.create("http://localhost:2/api/v1/recognitions"),
                        "application/json",
                        """
                                {"unit":"218","level":"standard",\
                                "decision":{"number":"37/QĐ-TTg","date":"2024-01-11","body":"Thủ tướng Chính phủ"},\
                                "forYear":2023,"illustrative":false,"source":"S11"}"""));
    }

    @Test
    void assessmentNamesAll19Criteria() {
        Delivery delivery = messages.assessment(ASSESSMENTS.all().get(0));
        JsonNode body = Messages.read(delivery.body());

        assertThat(delivery.key()).isEqualTo("example-bac-giang/assessment/07222/2021-12-31");
        assertThat(delivery.to()).isEqualTo(URI.create("http://localhost:2/api/v1/assessments"));
        assertThat(body.get("unit").asText()).isEqualTo("07222");
        assertThat(body.get("on").asText()).isEqualTo("2021-12-31");
        assertThat(body.get("illustrative").asBoolean()).isTrue();
        assertThat(body.get("results").findValues("criterion"))
                .extracting(JsonNode::asInt)
                .hasSize(19)
                .startsWith(1);
        assertThat(body.get("results").findValues("met").stream().filter(JsonNode::asBoolean))
                .hasSize(ASSESSMENTS.all().get(0).met());
    }

    @Test
    void planStatesItsTargetsBesideWhatItStartedFrom() {
        JsonNode plan = Messages.read(
                messages.plan(PlanRequest.of(REGISTER, RECOGNITIONS)).body());

        assertThat(plan.get("unit").asText()).isEqualTo("24");
        assertThat(plan.get("from").asText()).isEqualTo("2021-01-01");
        assertThat(plan.get("to").asText()).isEqualTo("2025-12-31");
        assertThat(lines(plan.get("targets"), "figure", "value", "baseline", "cohort"))
                .containsExactly(
                        "communes.standard 162 123 communes",
                        "communes.advanced 78 5 communes",
                        "communes.model 15 0 communes",
                        "communes.below-15 0 - communes",
                        "districts.standard 7 3 districts",
                        "districts.advanced 2 0 districts",
                        "hamlets.model 444 72 -",
                        "hamlets.standard 76 0 difficult-hamlets");
        assertThat(lines(plan.get("cohorts"), "id", "level", "size", "asOf"))
                .containsExactly(
                        "communes commune 184 2021-01-01",
                        "districts district 10 2021-01-01",
                        "difficult-hamlets hamlet 126 2021-01-01");
        assertThat(plan.get("cohorts").get(2).get("within")).hasSize(17);
    }

    @Test
    void everyDeliveryHasAKeyOfItsOwnThatIsTheSameOnEachRun() {
        List<Delivery> all = Stream.of(
                        Stream.of(
                                messages.country(),
                                messages.hamlets(REGISTER),
                                messages.plan(PlanRequest.of(REGISTER, RECOGNITIONS))),
                        RECOGNITIONS.all().stream().map(messages::recognition),
                        ASSESSMENTS.all().stream().map(messages::assessment))
                .flatMap(stream -> stream)
                .toList();

        assertThat(all).hasSize(1653).extracting(Delivery::key).doesNotHaveDuplicates();
    }

    private static List<String> lines(JsonNode array, String... fields) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> String.join(
                        " ",
                        Stream.of(fields)
                                .map(field -> node.path(field).asText("-"))
                                .toList()))
                .map(line -> line.replace("  ", " - ").replaceAll(" $", " -"))
                .toList();
    }
}
