package vn.ntm.criteria.decisions;

import java.util.List;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.platform.access.Role;

/** A province that has decided all that a set leaves to it. */
public final class DecidedProvince {

    private static final String PATH = "/api/v1/provincial-decisions";
    private static final List<String> STRICT = List.of(
            "\"value\": 100",
            "\"parts\": {\"overall\": 100, \"central\": 100}",
            "\"value\": 0",
            "\"definition\": \"Theo quy định của tỉnh\"");

    private DecidedProvince() {}

    /** Records a decision of the strictest kind for whatever the province has not decided yet. */
    public static void decides(PublishedUnit province, String set, String on) {
        List<String> lacking = CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "/lacking?unit=" + province.id() + "&set=" + set + "&asOf=" + on)
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        for (String code : lacking) {
            boolean taken = STRICT.stream().anyMatch(said -> post(province, set, code, said) == 201);
            if (!taken) {
                throw new AssertionError("no decision is taken on " + code);
            }
        }
    }

    private static int post(PublishedUnit province, String set, String code, String said) {
        return CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .body("""
                        {"province": "%s", "set": "%s", "from": "2021-01-01",
                         "decision": {"number": "1/2021/QĐ-UBND", "date": "2020-12-01"},
                         "indicators": [{"code": "%s", %s}]}
                        """.formatted(province.id(), set, code, said))
                .post(PATH)
                .statusCode();
    }
}
