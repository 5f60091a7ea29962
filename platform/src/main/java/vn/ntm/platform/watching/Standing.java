package vn.ntm.platform.watching;

import java.util.Map;

/**
 * How the work of a service stands.
 *
 * @param queued events that have not left; counted up to a bound
 * @param oldestSeconds since the oldest of them was recorded; 0 where there is none
 * @param jobs how many jobs are in each state; absent where there is none
 */
record Standing(double queued, double oldestSeconds, Map<String, Long> jobs) {

    /** Where the database cannot be asked. */
    static final Standing UNKNOWN = new Standing(Double.NaN, Double.NaN, Map.of());

    Standing {
        jobs = Map.copyOf(jobs);
    }

    /** How many jobs are in this state; not a number where that is unknown. */
    double jobs(String state) {
        return Double.isNaN(queued) ? Double.NaN : jobs.getOrDefault(state, 0L);
    }
}
