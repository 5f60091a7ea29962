package vn.ntm.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.platform.json.StrictJson;

class UnreadableTest {

    private static final ObjectMapper JSON = mapper();

    enum Colour {
        RED,
        BLUE
    }

    record Asked(
            @Nullable String name,
            @Nullable LocalDate on,
            @Nullable Colour colour,
            @Nullable Within within,
            @Nullable List<Within> all) {}

    record Within(
            @Nullable Integer count,
            @Nullable BigDecimal amount,
            @Nullable Boolean there,
            @Nullable Map<String, Integer> counts) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"on": 20000}                       | $.on                | a date such as "2023-12-31"
                    {"on": "31/12/2023"}                | $.on                | a date such as "2023-12-31"
                    {"name": 1}                         | $.name              | a text in quotation marks
                    {"colour": "green"}                 | $.colour            | one of: RED, BLUE
                    {"all": [{}, {"count": 2.7}]}       | $.all[1].count      | a whole number
                    {"within": {"counts": {"a": "1"}}}  | $.within.counts.a   | a whole number
                    {"within": {"amount": "1"}}         | $.within.amount     | a number
                    {"within": {"there": 1}}            | $.within.there      | true or false
                    {"within": 1}                       | $.within            | an object in { }
                    {"all": 1}                          | $.all               | a list in [ ]
                    {"within": {"counts": 1}}           | $.within.counts     | an object in { }
                    {"name": "a", "name": "b"}          | $.name              | each field once
                    {"all": [{"count": 1, "count": 2}]} | $.all[0].count      | each field once
                    {"within": {"counts": {"a": 1, "a": 1}}} | $.within.counts.a | each field once
                    {"name"                             | $                   | well-formed JSON
                    """)
    void saysWhereAndWhatWouldBeAccepted(String json, String field, String accepted) {
        Fault fault = fault(json);

        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.accepted().en()).isEqualTo(accepted);
    }

    @Test
    void aFieldThatThereIsNotIsToldFromTheFieldsThatThereAre() {
        Fault fault = fault("{\"within\": {\"cuont\": 1}}");

        assertThat(fault.field()).isEqualTo("$.within.cuont");
        assertThat(fault.accepted())
                .isEqualTo(new Text(
                        "không có trường này; các trường là: amount, count, counts, there",
                        "no such field; the fields are: amount, count, counts, there"));
    }

    private static Fault fault(String json) {
        return Unreadable.fault(
                catchThrowableOfType(JsonProcessingException.class, () -> JSON.readValue(json, Asked.class)));
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder().build();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
