package vn.ntm.reporting.figures;

import java.time.LocalDate;
import vn.ntm.units.UnitOnDate;

/**
 * Why two readings of one day differ: the plan's cohort is {@code stayed + becameUrban + merged}, the communes of the
 * day are {@code stayed + entered}.
 *
 * @param cohortAsOf the day on which the plan's communes were chosen
 * @param atStandard how many of each are at standard or above: of the cohort's members by the level that they kept
 */
record ReadingsView(
        UnitOnDate.Ref unit,
        LocalDate asOf,
        long cohort,
        long day,
        LocalDate cohortAsOf,
        long stayed,
        long becameUrban,
        long merged,
        long entered,
        AtStandard atStandard) {

    /** How many of each group are at standard or above. */
    record AtStandard(long stayed, long becameUrban, long merged, long entered) {}
}
