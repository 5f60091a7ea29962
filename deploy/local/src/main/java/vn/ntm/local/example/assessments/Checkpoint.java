package vn.ntm.local.example.assessments;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which every rural commune is assessed.
 *
 * @param criteriaMet how many criteria they meet together
 */
record Checkpoint(LocalDate day, int criteriaMet) {

    /**
     * The averages of 2022 and 2023 are published: 17.1 (3,112 over 182 communes) and 17.4 (3,167 over 182). The sums of
     * the other days are the example's: 16.4 over 184, 17.7 over 175, 18.0 over 143.
     */
    static final List<Checkpoint> ALL = List.of(
            new Checkpoint(LocalDate.of(2021, 12, 31), 3018),
            new Checkpoint(LocalDate.of(2022, 12, 31), 3112),
            new Checkpoint(LocalDate.of(2023, 12, 31), 3167),
            new Checkpoint(LocalDate.of(2024, 12, 31), 3098),
            new Checkpoint(LocalDate.of(2025, 6, 30), 2574));
}
