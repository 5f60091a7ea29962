package vn.ntm.criteria.setfiles.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.requirements.thresholds.Trait;
import vn.ntm.platform.problems.Text;

/** Whether the thresholds of a comparison are there and of a usual size, for regions that there are. */
final class Measured {

    private static final int LARGEST_EXPONENT = 30;

    private Measured() {}

    /** A region that no unit is of would have its threshold in vain. */
    static void regions(JsonNode threshold, String path, List<String> regions, SetLayout.Found found) {
        boolean byRegion = threshold.path("by").asText().equals(Trait.REGION.toString());
        threshold.path("values").properties().forEach(one -> {
            String at = SetLayout.under(SetLayout.under(path, "values"), one.getKey());
            if (byRegion && !regions.contains(one.getKey())) {
                String all = String.join(", ", regions);
                found.fault(at, one.getKey(), new Text(all, all));
            }
            regions(one.getValue(), at, regions, found);
        });
        Stream.of("then", "otherwise").forEach(side -> {
            if (threshold.has(side)) {
                regions(threshold.path(side), SetLayout.under(path, side), regions, found);
            }
        });
    }

    /** A comparison has the ends that it compares with, and no others. */
    static void ends(JsonNode node, String path, SetLayout.Found found) {
        String comparison = node.path("comparison").asText();
        if (node.hasNonNull("threshold") == comparison.equals("none")) {
            found.fault(
                    SetLayout.under(path, "threshold"),
                    SetLayout.shown(node.path("threshold")),
                    Accepted.value(Threshold.class));
        }
        if (node.hasNonNull("upper") != comparison.equals("between")) {
            found.fault(
                    SetLayout.under(path, "upper"),
                    SetLayout.shown(node.path("upper")),
                    new Text("mức trên, chỉ với between", "the upper end, with between alone"));
        }
    }

    /** A huge exponent is short to write and fills the memory once written out. */
    static boolean isBeyondReason(JsonNode node) {
        if (node.isNumber()) {
            long digits =
                    (long) node.decimalValue().precision() - node.decimalValue().scale();
            return Math.abs(digits) > LARGEST_EXPONENT;
        }
        for (JsonNode child : node) {
            if (isBeyondReason(child)) {
                return true;
            }
        }
        return false;
    }
}
