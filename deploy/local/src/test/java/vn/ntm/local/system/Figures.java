package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Bắc Giang's figures on a day over a base, as the reporting service answers them. */
record Figures(JsonNode body) {

    private static final List<String> DAYS =
            List.of("2020-12-31", "2022-12-31", "2023-12-31", "2024-01-10", "2024-01-11", "2025-06-30");

    static Figures of(Api api, String asOf, String base) {
        return new Figures(api.reporting("figures?unit=24&asOf=%s&base=%s".formatted(asOf, base)));
    }

    /** Everything that is said of the province on the days that matter, to be compared to the last digit. */
    static List<JsonNode> all(Api api) {
        List<JsonNode> all = new ArrayList<>();
        for (String base : List.of("day", "cohort")) {
            DAYS.forEach(day -> all.add(of(api, day, base).body()));
            all.add(api.reporting("figures/histogram?unit=24&asOf=2025-06-30&base=" + base));
            all.add(api.reporting("standings?unit=24&asOf=2025-06-30&limit=1000&base=" + base));
        }
        all.add(api.reporting("figures/readings?unit=24&asOf=2025-06-30"));
        return all;
    }

    long numerator(String id) {
        return figure(id).path("numerator").asLong(-1);
    }

    Figures has(String id, long numerator, long denominator) {
        assertThat(numerator(id)).as(id).isEqualTo(numerator);
        assertThat(figure(id).path("denominator").asLong(-1)).as("under " + id).isEqualTo(denominator);
        return this;
    }

    /** @param value to the digit that is shown */
    Figures hasValue(String id, String value) {
        assertThat(new BigDecimal(figure(id).path("value").asText())).as(id).isEqualTo(new BigDecimal(value));
        return this;
    }

    /** The plan's number is reached, no more and no less. */
    Figures isOnTarget(String id, long target) {
        assertThat(figure(id).path("target").decimalValue())
                .as("target of " + id)
                .isEqualByComparingTo(target + "");
        assertThat(figure(id).path("difference").decimalValue())
                .as("difference of " + id)
                .isEqualByComparingTo("0");
        return this;
    }

    JsonNode figure(String id) {
        for (JsonNode figure : body.path("figures")) {
            if (figure.path("id").asText().equals(id)) {
                return figure;
            }
        }
        throw new AssertionError("no figure " + id + " in " + body);
    }
}
