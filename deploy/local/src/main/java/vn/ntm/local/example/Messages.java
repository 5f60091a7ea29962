package vn.ntm.local.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.URI;
import vn.ntm.local.ServiceAddresses;
import vn.ntm.local.example.assessments.Assessment;
import vn.ntm.local.example.delivery.Delivery;
import vn.ntm.local.example.recognitions.Recognition;
import vn.ntm.local.example.units.Register;

/** Puts the example's data into requests, each with a key that is its own and the same on every run. */
record Messages(ServiceAddresses addresses) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** All units of the country with their history, which the registry brings itself. */
    Delivery country() {
        URI to = addresses.registry().resolve("/api/v1/imports/country");
        return new Delivery(key("country"), to, "application/json", "");
    }

    Delivery hamlets(Register register) {
        URI to = addresses.registry().resolve("/api/v1/imports/units");
        return new Delivery(key("hamlets"), to, "text/csv; charset=UTF-8", register.hamletsCsv());
    }

    Delivery plan(PlanRequest plan) {
        return json("plan/" + plan.unit(), "/api/v1/plans", plan);
    }

    Delivery recognition(Recognition recognition) {
        String key = "recognition/%s/%s"
                .formatted(recognition.unit().code(), recognition.level().code());
        return json(key, "/api/v1/recognitions", RecognitionRequest.from(recognition));
    }

    Delivery assessment(Assessment assessment) {
        String key = "assessment/%s/%s".formatted(assessment.commune().code(), assessment.on());
        return json(key, "/api/v1/assessments", AssessmentRequest.from(assessment));
    }

    /** The JSON in an answer; a missing node where it is none. */
    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private Delivery json(String key, String path, Object body) {
        try {
            return new Delivery(
                    key(key), addresses.criteria().resolve(path), "application/json", JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("could not write " + key, e);
        }
    }

    private static String key(String what) {
        return "example-bac-giang/" + what;
    }
}
