package vn.ntm.criteria;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.access.Role;

/**
 * A small set in the layout, as an operator sends it: one criterion (<i>Đường</i>) with the indicators that a test names.
 *
 * @param province whose it is; absent of national law
 * @param to the day after the last; absent while it is open
 * @param indicators each in the layout
 */
public record SetInYaml(
        String id,
        int version,
        String kind,
        String level,
        @Nullable PublishedUnit province,
        String from,
        @Nullable String to,
        List<String> indicators) {

    private static final String PATH = "/api/v1/criteria-sets";

    /** Of model hamlets (<i>thôn kiểu mẫu</i>) of a province, since 2021. */
    public static SetInYaml ofHamlets(String id, PublishedUnit province) {
        return new SetInYaml(id, 1, "hamlet", "model", province, "2021-01-01", null, List.of());
    }

    /** Of communes, by national law, since 2021. */
    public static SetInYaml ofCommunes(String id) {
        return new SetInYaml(id, 1, "commune", "standard", null, "2021-01-01", null, List.of());
    }

    /** That it is this version. */
    public SetInYaml version(int other) {
        return new SetInYaml(id, other, kind, level, province, from, to, indicators);
    }

    /** That it applies since that day. */
    public SetInYaml since(String day) {
        return new SetInYaml(id, version, kind, level, province, day, to, indicators);
    }

    /** That it applies until that day, no longer on it. */
    public SetInYaml until(String day) {
        return new SetInYaml(id, version, kind, level, province, from, day, indicators);
    }

    /** That it has an indicator more that is achieved or not. */
    public SetInYaml achieved(String code, String... more) {
        return with(code, "boolean", "{kind: achieved}", more);
    }

    /**
     * That it has an indicator more that is at least a number.
     *
     * @param threshold in the layout, such as {@code value: 80}
     * @param more further fields of the indicator, such as the kinds of evidence that it asks for
     */
    public SetInYaml atLeast(String code, String threshold, String unit, String... more) {
        return with(
                code,
                unit,
                "{kind: compared, comparison: at-least, threshold: {%s}, unit: \"%s\"}".formatted(threshold, unit),
                more);
    }

    private SetInYaml with(String code, String unit, String requirement, String... more) {
        String indicator = """
                  - code: "%1$s"
                    textVi: Chỉ tiêu %1$s
                    textEn: Indicator %1$s
                    unit: "%2$s"
                    requirement: %3$s
                    source: {decision: %4$s, item: "%1$s"}
                    textConfidence: high
                    thresholdConfidence: high
                    evidence: source-read
                """.formatted(code, unit, requirement, decision());
        StringBuilder whole = new StringBuilder(indicator);
        for (String field : more) {
            whole.append("    ").append(field).append('\n');
        }
        List<String> all = new ArrayList<>(indicators);
        all.add(whole.toString());
        return new SetInYaml(id, version, kind, level, province, from, to, all);
    }

    private String decision() {
        return province == null ? "1/QĐ-TTg" : "1/QĐ-UBND";
    }

    /** As it is sent. */
    public String text() {
        return """
                id: %s
                version: %d
                kind: %s
                level: %s
                %snameVi: Bộ tiêu chí %s
                nameEn: Criteria of %ss
                appliesFrom: "%s"
                %slegalBasis: [%s]
                source: %s
                draft: chưa đối chiếu
                confidence: high
                officialCriteria: 1
                officialIndicators: %d
                conditions: []
                criteria:
                - number: 1
                  nameVi: Đường
                  nameEn: Roads
                  confidence: high
                  evidence: source-read
                  indicators:
                """.formatted(
                                id,
                                version,
                                kind,
                                level,
                                province == null ? "" : "province: %s\n".formatted(province.id()),
                                kind.equals("hamlet") ? "thôn" : "xã",
                                kind,
                                from,
                                to == null ? "" : "appliesTo: \"%s\"\n".formatted(to),
                                decision(),
                                decision(),
                                indicators.size())
                + String.join("", indicators);
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Sends it, and publishes it held against the gazette (<i>Công báo</i>). */
    public void publish() {
        CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .contentType("application/yaml")
                .body(bytes())
                .post(PATH + "/drafts")
                .then()
                .statusCode(201);
        CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .body("{\"revision\": 1, \"heldAgainst\": \"Công báo\"}")
                .post("%s/%s/versions/%d/publication".formatted(PATH, id, version))
                .then()
                .statusCode(200);
    }
}
