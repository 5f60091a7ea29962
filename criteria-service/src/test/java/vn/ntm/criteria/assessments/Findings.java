package vn.ntm.criteria.assessments;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ntm.criteria.PublishedUnit;

/** Assessments as a test posts them. */
final class Findings {

    private Findings() {}

    /** The criteria from 1 to this one, all met. */
    static String metUpTo(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj("{\"criterion\": %d, \"met\": true}"::formatted)
                .collect(Collectors.joining(", "));
    }

    static String assessment(PublishedUnit unit, String on, String results) {
        return assessment(unit.code(), on, results);
    }

    static String assessment(String unit, String on, String results) {
        return "{\"unit\": \"%s\", \"on\": \"%s\", \"results\": [%s]}".formatted(unit, on, results);
    }
}
