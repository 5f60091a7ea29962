package vn.ntm.reporting.scale;

import java.time.LocalDate;
import java.util.List;

/**
 * By how many criteria communes are measured: their numbers of criteria met are compared, added and put into classes
 * only within one scale.
 */
public enum CriteriaScale {
    /** The set of 2021–2025 (318/QĐ-TTg) and those before it. */
    OF_19(19, 15, new Bucket(19, 19), new Bucket(15, 18), new Bucket(10, 14), new Bucket(5, 9), new Bucket(0, 4)),
    /** The set of 2026–2030 (51/2025/QĐ-TTg). */
    OF_10(10, 5, new Bucket(10, 10), new Bucket(5, 9), new Bucket(0, 4));

    /** When 51/2025/QĐ-TTg came into force. */
    private static final LocalDate TEN_CRITERIA_FROM = LocalDate.parse("2026-02-15");

    /** A published class: communes that meet between {@code from} and {@code to} criteria, both included. */
    public record Bucket(int from, int to) {

        /** Such as {@code 15-18}, or {@code 19}. */
        public String id() {
            return from == to ? String.valueOf(from) : from + "-" + to;
        }
    }

    private final int criteria;
    private final int few;
    private final List<Bucket> buckets;

    CriteriaScale(int criteria, int few, Bucket... buckets) {
        this.criteria = criteria;
        this.few = few;
        this.buckets = List.of(buckets);
    }

    /** How many criteria the set has. */
    public int criteria() {
        return criteria;
    }

    /** Communes that meet fewer are published as behind. */
    public int few() {
        return few;
    }

    /** The published classes, the best first. */
    public List<Bucket> buckets() {
        return buckets;
    }

    /** The scale of the set that communes are measured by on a day. */
    public static CriteriaScale on(LocalDate day) {
        return day.isBefore(TEN_CRITERIA_FROM) ? OF_19 : OF_10;
    }
}
