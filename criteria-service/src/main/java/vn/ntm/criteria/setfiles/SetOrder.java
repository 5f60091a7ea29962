package vn.ntm.criteria.setfiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import vn.ntm.platform.problems.Text;

/** Whether the criteria of a tree are numbered and its indicators told apart, as a set needs it. */
final class SetOrder {

    private static final Text ONCE = new Text("số mà chưa chỉ tiêu nào có", "a number that no other indicator has");

    private SetOrder() {}

    static void check(JsonNode set, SetLayout.Found found) {
        Set<String> codes = new HashSet<>();
        codes(set.path("conditions"), "conditions", codes, found);
        JsonNode criteria = set.path("criteria");
        boolean isGapless = true;
        for (int i = 0; i < criteria.size(); i++) {
            String path = "criteria[" + i + "]";
            JsonNode number = criteria.get(i).path("number");
            if (isGapless && !number.isMissingNode() && !number.asText().equals(String.valueOf(i + 1))) {
                isGapless = false;
                found.fault(
                        path + ".number",
                        number.asText(),
                        new Text(
                                        "%s: tiêu chí được đánh số từ 1, không bỏ số nào",
                                        "%s: criteria are numbered from 1 without a gap")
                                .with(i + 1));
            }
            codes(criteria.get(i).path("indicators"), path + ".indicators", codes, found);
        }
    }

    private static void codes(JsonNode indicators, String path, Set<String> codes, SetLayout.Found found) {
        for (int i = 0; i < indicators.size(); i++) {
            JsonNode code = indicators.get(i).path("code");
            if (!code.isMissingNode() && !codes.add(code.asText())) {
                found.fault("%s[%d].code".formatted(path, i), code.asText(), ONCE);
            }
        }
    }
}
