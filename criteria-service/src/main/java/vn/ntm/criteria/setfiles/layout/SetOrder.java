package vn.ntm.criteria.setfiles.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import vn.ntm.platform.problems.Text;

/** Whether the days, criteria and indicators of a tree follow each other and are told apart, as a set needs it. */
final class SetOrder {

    private static final Text ONCE = new Text("số mà chưa chỉ tiêu nào có", "a number that no other indicator has");

    private SetOrder() {}

    static void check(JsonNode set, SetLayout.Found found) {
        days(set, found);
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

    /** Days as they are written compare as they follow each other. */
    private static void days(JsonNode set, SetLayout.Found found) {
        String from = set.path("appliesFrom").asText();
        JsonNode to = set.path("appliesTo");
        if (to.isTextual() && from.compareTo(to.asText()) >= 0) {
            found.fault(
                    "appliesTo",
                    to.asText(),
                    new Text("một ngày sau appliesFrom, %s", "a day after appliesFrom, %s").with(from));
        }
    }
}
