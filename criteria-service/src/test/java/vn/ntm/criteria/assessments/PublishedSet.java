package vn.ntm.criteria.assessments;

import java.nio.charset.StandardCharsets;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.platform.access.Role;

/** A set of communes for 2018 and 2019 that was published, and rests on no other: the shipped ones are drafts, or do. */
final class PublishedSet {

    /** A day on which it applies. */
    static final String DAY = "2019-12-31";

    private static final String ID = "commune-of-2018";
    private static final String SETS = "/api/v1/criteria-sets";

    private PublishedSet() {}

    /** Publishes it where no test has yet. */
    static void isThere() {
        if (CriteriaUnderTest.number("select count(*) from set_edition where set_id = '" + ID + "'") > 0) {
            return;
        }
        CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .contentType("application/yaml")
                .body("""
                        id: %s
                        version: 1
                        kind: commune
                        level: standard
                        nameVi: Bộ tiêu chí xã
                        nameEn: Criteria of communes
                        appliesFrom: "2018-01-01"
                        appliesTo: "2020-01-01"
                        legalBasis: [1/QĐ-TTg]
                        source: 1/QĐ-TTg
                        draft: chưa đối chiếu
                        confidence: high
                        officialCriteria: 1
                        officialIndicators: 3
                        conditions: []
                        criteria:
                        - number: 1
                          nameVi: Đường
                          nameEn: Roads
                          confidence: high
                          evidence: source-read
                          indicators:
                          - %s
                            requirement: {kind: achieved}
                          - %s
                            requirement: {kind: compared, comparison: at-least, threshold: {value: 80}, unit: "%%"}
                          - %s
                            requirement: {kind: compared, comparison: at-least, threshold: {value: 2}, unit: schools}
                        """.formatted(ID, head("1", "boolean"), head("2", "%"), head("3", "schools"))
                        .getBytes(StandardCharsets.UTF_8))
                .post(SETS + "/drafts")
                .then()
                .statusCode(201);
        CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .body("{\"revision\": 1, \"heldAgainst\": \"Công báo\"}")
                .post(SETS + "/" + ID + "/versions/1/publication")
                .then()
                .statusCode(200);
    }

    private static String head(String code, String unit) {
        return """
                code: "%s"
                    textVi: Chỉ tiêu %s
                    textEn: Indicator %s
                    unit: "%s"
                    source: {decision: 1/QĐ-TTg, item: "%s"}
                    textConfidence: high
                    thresholdConfidence: high
                    evidence: source-read
                    evidenceDocuments: []""".formatted(code, code, code, unit, code);
    }
}
