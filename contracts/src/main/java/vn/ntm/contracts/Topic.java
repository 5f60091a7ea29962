package vn.ntm.contracts;

import java.util.Arrays;
import java.util.Optional;

/** The topics of the suite. A compacted one keeps the last record of each key for ever, so a newcomer can start there. */
public enum Topic {
    /** Key: unit id. Each record carries the unit's whole dated history. */
    UNITS("ntm.units", true),
    /** Key: set id and version. */
    CRITERIA_SETS("ntm.criteria-sets", true),
    /** Key: unit id. */
    ASSESSMENTS("ntm.assessments", false),
    /** Key: unit id. */
    RECOGNITIONS("ntm.recognitions", false),
    /** Key: plan id. */
    PLANS("ntm.plans", true),
    /** Key: the province's unit id. */
    PROVINCE_STATISTICS("ntm.province-statistics", true),
    /** Key: the refused record's key. What a consumer could not apply, with the cause. */
    DEAD_LETTERS("ntm.dead-letters", false);

    private final String address;
    private final boolean compacted;

    Topic(String address, boolean compacted) {
        this.address = address;
        this.compacted = compacted;
    }

    /** The topic's name in Kafka. */
    public String address() {
        return address;
    }

    public boolean compacted() {
        return compacted;
    }

    /** The topic called {@code address} in Kafka; empty where the suite has none. */
    public static Optional<Topic> ofAddress(String address) {
        return Arrays.stream(values())
                .filter(topic -> topic.address.equals(address))
                .findFirst();
    }
}
