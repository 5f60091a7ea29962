package vn.ntm.criteria.requirements.thresholds;

import vn.ntm.platform.problems.Text;

/** Finds what another set requires of the same unit at the same time. */
@FunctionalInterface
public interface OtherSets {

    /** No other set. */
    OtherSets NONE = (set, indicator, unit) -> Resolved.unknown(
            new Text("Chưa có bộ tiêu chí làm căn cứ", "The set that this is derived from is not known"));

    Resolved threshold(String set, String indicator, Circumstances unit);
}
