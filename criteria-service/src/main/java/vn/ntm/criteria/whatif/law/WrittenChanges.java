package vn.ntm.criteria.whatif.law;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.criteria.whatif.law.WhatIfRequest.Change;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** Reads which thresholds are to be others, and notes what would change nothing. */
record WrittenChanges(IndicatorSet set, Faults faults) {

    /** A set has fewer indicators. */
    private static final int MOST = 100;

    private static final Text WITH_THRESHOLD = new Text("một chỉ tiêu có mức", "an indicator that has a threshold");
    private static final Text BY_YEAR =
            new Text("một chỉ tiêu có mức theo năm", "an indicator whose threshold changes by year");

    /** The changes by where they are, in their order. */
    Map<Place, UnaryOperator<Threshold>> read(List<@Nullable Change> given) {
        Map<Place, UnaryOperator<Threshold>> changes = new LinkedHashMap<>();
        if (given.size() > MOST) {
            faults.add("changes", given.size(), new Text("tối đa %s thay đổi", "at most %s changes").with(MOST));
            return changes;
        }
        for (int i = 0; i < given.size(); i++) {
            read("changes[" + i + "]", given.get(i), changes);
        }
        return changes;
    }

    private void read(String field, @Nullable Change change, Map<Place, UnaryOperator<Threshold>> changes) {
        Place place = change == null || change.indicator() == null ? null : Place.of(change.indicator());
        if (change != null && place == null) {
            faults.add(field + ".indicator", null, code());
        }
        Requirement found = place == null ? null : required(field, place, changes);
        if (change == null || (change.threshold() == null) == (change.year() == null)) {
            faults.add(field, null, new Text("threshold hoặc year", "threshold, or year"));
        } else if (found != null && change.threshold() != null) {
            changes.put(place, fixed(field, place, found, change.threshold()));
        } else if (found != null && change.year() != null) {
            changes.put(place, ofYear(field, found, change.year()));
        }
    }

    private @Nullable Requirement required(String field, Place place, Map<Place, ?> changes) {
        Optional<Requirement> whole = set.find(place.code()).map(one -> one.requirement());
        Optional<Requirement> meant = whole.flatMap(place::in);
        if (whole.isPresent() && meant.isEmpty()) {
            faults.add(field + ".indicator", place.toString(), partsOf(place.code(), whole.get(), code()));
        } else if (meant.isEmpty() || changes.keySet().stream().anyMatch(place::overlaps)) {
            faults.add(field + ".indicator", place.toString(), code());
            return null;
        }
        return meant.orElse(null);
    }

    private Text code() {
        return new Text("mã, một lần, của một chỉ tiêu trong %s", "the code, once, of an indicator of %s")
                .with(set.id());
    }

    /** One number for several parts is meant for one of them: which, must be said. */
    private UnaryOperator<Threshold> fixed(String field, Place place, Requirement of, BigDecimal threshold) {
        if (!OtherThreshold.isIn(of)) {
            faults.add(field + ".threshold", threshold, WITH_THRESHOLD);
        } else if (!Place.named(of).isEmpty()) {
            faults.add(field + ".indicator", place.toString(), partsOf(place.toString(), of, WITH_THRESHOLD));
        }
        faults.check(ValueJson.isPlain(threshold), field + ".threshold", threshold, ValueJson.PLAIN);
        return OtherThreshold.fixed(threshold);
    }

    private static Text partsOf(String place, Requirement of, Text otherwise) {
        String parts = Place.named(of).entrySet().stream()
                .filter(part -> OtherThreshold.isIn(part.getValue()))
                .map(part -> place + "/" + part.getKey())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? otherwise : new Text("một phần: %s", "a part: %s").with(parts);
    }

    private UnaryOperator<Threshold> ofYear(String field, Requirement of, int year) {
        SortedSet<Integer> years = OtherThreshold.years(of);
        faults.check(
                years.contains(year),
                field + ".year",
                year,
                years.isEmpty()
                        ? BY_YEAR
                        : new Text("một năm có mức: %s", "a year that has a threshold: %s")
                                .with(years.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        return OtherThreshold.ofYear(year);
    }
}
