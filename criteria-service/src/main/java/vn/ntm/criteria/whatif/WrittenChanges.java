package vn.ntm.criteria.whatif;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.Threshold;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.criteria.whatif.WhatIfRequest.Change;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** Reads which thresholds are to be others, and notes what would change nothing. */
record WrittenChanges(IndicatorSet set, Faults faults) {

    /** A set has fewer indicators. */
    private static final int MOST = 100;

    /** The changes by the code of the indicator or condition. */
    Map<String, UnaryOperator<Threshold>> read(List<@Nullable Change> given) {
        Map<String, UnaryOperator<Threshold>> changes = new HashMap<>();
        if (given.size() > MOST) {
            faults.add("changes", given.size(), new Text("tối đa %s thay đổi", "at most %s changes").with(MOST));
            return changes;
        }
        for (int i = 0; i < given.size(); i++) {
            read("changes[" + i + "]", given.get(i), changes);
        }
        return changes;
    }

    private void read(String field, @Nullable Change change, Map<String, UnaryOperator<Threshold>> changes) {
        String code = change == null ? null : change.indicator();
        Indicator indicator = code == null ? null : set.find(code).orElse(null);
        faults.check(
                indicator != null && !changes.containsKey(code),
                field + ".indicator",
                code,
                new Text("mã, một lần, của một chỉ tiêu trong %s", "the code, once, of an indicator of %s")
                        .with(set.id()));
        if (change == null || (change.threshold() == null) == (change.year() == null)) {
            faults.add(field, null, new Text("threshold hoặc year", "threshold, or year"));
        } else if (indicator != null && change.threshold() != null) {
            changes.put(indicator.code(), fixed(field, indicator.requirement(), change.threshold()));
        } else if (indicator != null && change.year() != null) {
            changes.put(indicator.code(), ofYear(field, indicator.requirement(), change.year()));
        }
    }

    private UnaryOperator<Threshold> fixed(String field, Requirement of, BigDecimal threshold) {
        faults.check(
                OtherThreshold.isIn(of),
                field + ".threshold",
                threshold,
                new Text("một chỉ tiêu có mức", "an indicator that has a threshold"));
        faults.check(
                ValueJson.isPlain(threshold),
                field + ".threshold",
                threshold,
                new Text("một số có tối đa 15 chữ số", "a number of at most 15 digits"));
        return OtherThreshold.fixed(threshold);
    }

    private UnaryOperator<Threshold> ofYear(String field, Requirement of, int year) {
        faults.check(
                OtherThreshold.isByYearIn(of),
                field + ".year",
                year,
                new Text("một chỉ tiêu có mức theo năm", "an indicator whose threshold changes by year"));
        return OtherThreshold.ofYear(year);
    }
}
