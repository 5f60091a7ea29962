package vn.ntm.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static final ObjectMapper JSON = mapper();

    record Asked(
            @Nullable String unit,
            @Nullable LocalDate on,
            @Nullable Instant at,
            @Nullable Integer schools,
            @Nullable BigDecimal income,
            @Nullable Boolean there,
            @Nullable Map<String, JsonNode> values) {}

    @Test
    void aNumberIsReadToItsLastDigit() throws JsonProcessingException {
        Asked asked = JSON.readValue("{\"values\": {\"10\": 41.99999999999999999999}}", Asked.class);

        assertThat(asked.values().get("10").decimalValue()).isEqualTo("41.99999999999999999999");
    }

    @Test
    void whatIsOfItsKindIsTaken() throws JsonProcessingException {
        Asked asked = JSON.readValue("""
                {"unit": "07663", "on": "2023-12-31", "at": "2024-01-31T08:00:00+07:00", "schools": 2, "income": 42,
                 "there": false}
                """, Asked.class);

        assertThat(asked)
                .isEqualTo(new Asked(
                        "07663",
                        LocalDate.of(2023, 12, 31),
                        Instant.parse("2024-01-31T01:00:00Z"),
                        2,
                        new BigDecimal("42"),
                        false,
                        null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"on\": 20000}",
                "{\"on\": [2023, 12, 31]}",
                "{\"on\": \"\"}",
                "{\"on\": \"2023-12-31T00:00:00Z\"}",
                "{\"on\": \"+20000-01-01\"}",
                "{\"at\": 20000}",
                "{\"at\": 20000.5}",
                "{\"at\": \"2023-12-31\"}",
                "{\"schools\": 2.7}",
                "{\"schools\": 2.0}",
                "{\"schools\": \"2\"}",
                "{\"schools\": \"\"}",
                "{\"schools\": true}",
                "{\"schools\": 2147483648}",
                "{\"income\": \"42\"}",
                "{\"income\": true}",
                "{\"there\": 1}",
                "{\"there\": \"true\"}",
                "{\"unit\": 7663}",
                "{\"unit\": 7663.5}",
                "{\"unit\": true}",
                "{\"unit\": \"07663\", \"unit\": \"07664\"}",
                "{\"values\": {\"10\": 41, \"10\": 43}}",
                "{\"unit\": \"07663\"} {}"
            })
    void whatIsOfAnotherKindIsRefused(String json) {
        assertThatThrownBy(() -> JSON.readValue(json, Asked.class)).isInstanceOf(JsonProcessingException.class);
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new JavaTimeModule()).build();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
