package vn.ntm.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.ntm.local.example.assessments.Assessments;
import vn.ntm.local.example.recognitions.Level;
import vn.ntm.local.example.recognitions.Recognitions;
import vn.ntm.local.example.units.UnitLevel;

/**
 * A count by which one sees that everything has arrived: each recognition counts in the plan's cohort at the end, each
 * assessment in the sum of criteria of its day.
 *
 * @param base {@code day} or {@code cohort}
 */
record ExpectedFigure(LocalDate asOf, String base, String id, int numerator) {

    static List<ExpectedFigure> all(Recognitions recognitions, Assessments assessments, LocalDate end) {
        List<ExpectedFigure> all = new ArrayList<>();
        for (LocalDate day : assessments.days()) {
            all.add(new ExpectedFigure(day, "day", "communes.criteria-average", assessments.criteriaMetOn(day)));
        }
        for (Level level : Level.values()) {
            all.add(reached(recognitions, UnitLevel.COMMUNE, level, end));
        }
        all.add(reached(recognitions, UnitLevel.DISTRICT, Level.STANDARD, end));
        all.add(reached(recognitions, UnitLevel.DISTRICT, Level.ADVANCED, end));
        all.add(reached(recognitions, UnitLevel.HAMLET, Level.STANDARD, end));
        all.add(reached(recognitions, UnitLevel.HAMLET, Level.MODEL, end));
        return all;
    }

    private static ExpectedFigure reached(Recognitions recognitions, UnitLevel units, Level level, LocalDate end) {
        String id = units.code() + "s." + level.code();
        return new ExpectedFigure(end, "cohort", id, recognitions.count(units, level, end));
    }

    /** What the figures lack of it; empty when they say the same. */
    Optional<String> missingIn(JsonNode figures) {
        long found = StreamSupport.stream(figures.path("figures").spliterator(), false)
                .filter(figure -> figure.path("id").asText().equals(id))
                .mapToLong(figure -> figure.path("numerator").asLong(-1))
                .findFirst()
                .orElse(-1);
        return found == numerator
                ? Optional.empty()
                : Optional.of("%s of %s (%s) is %d instead of %d".formatted(id, asOf, base, found, numerator));
    }
}
