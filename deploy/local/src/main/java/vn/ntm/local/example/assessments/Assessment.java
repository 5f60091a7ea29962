package vn.ntm.local.example.assessments;

import java.time.LocalDate;
import java.util.Set;
import vn.ntm.local.example.units.Unit;

/**
 * What a commune met on a day of the 19 criteria of the national set 2021–2025.
 *
 * @param notMet the numbers of the criteria that it did not meet
 */
public record Assessment(Unit commune, LocalDate on, Set<Integer> notMet) {

    /** How many criteria the set has. */
    public static final int CRITERIA = 19;

    public Assessment {
        notMet = Set.copyOf(notMet);
    }

    /** How many criteria the commune met. */
    public int met() {
        return CRITERIA - notMet.size();
    }
}
