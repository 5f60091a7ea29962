package vn.ntm.criteria.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.criteria.decisions.DecidedProvince;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** Drafts as several officers write them, by the law and the facts of now. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class DraftsOfAssessmentsIT {

    private static final String PATH = "/api/v1/assessments";
    private static final String STANDARD = "vn-ntm-commune-standard-2021-2025";

    private PublishedUnit commune;

    @BeforeEach
    void aCommuneIsKnown() {
        commune = UnitTopic.newCommune();
    }

    @Test
    void factsThatTwoTellStandBesideEachOther() {
        String id = opened(commune);

        write(id, null, "{\"facts\": {\"counts\": {\"schools\": 5}}}").statusCode(200);
        write(id, null, "{\"facts\": {\"has\": {\"craft-village\": true}}}")
                .statusCode(200)
                .body("facts.counts.schools", equalTo(5))
                .body("facts.has.'craft-village'", equalTo(true));
        write(id, null, "{\"facts\": {\"counts\": {\"schools\": 3}}}")
                .statusCode(428)
                .body("type", containsString("read-it-first"))
                .body("errors.field", contains("facts.counts.schools"))
                .body("errors[0].accepted", containsString("\"3\""));
        write(id, null, "{\"facts\": {\"counts\": {\"schools\": 5}}}").statusCode(200);
        write(id, read(id), "{\"facts\": {\"counts\": {\"schools\": 3}}}")
                .statusCode(200)
                .body("facts.counts.schools", equalTo(3))
                .body("facts.has.'craft-village'", equalTo(true));
        write(id, read(id), "{\"facts\": {\"counts\": {\"schools\": null}}}")
                .statusCode(200)
                .body("facts.counts.schools", nullValue());

        assertThat(CriteriaUnderTest.number(
                        "select count(*) from audit where subject = '%s' and details like '%%schools=3%%'"
                                .formatted(id)))
                .isEqualTo(1);
    }

    @Test
    void anAnswerIsNotReplacedByWhoHasNotReadIt() {
        String id = opened(commune);
        write(id, null, """
                {"values": [{"indicator": "4.2", "value": {"part": 900, "of": 1000}},
                            {"indicator": "9.2", "value": {"part": 900, "of": 1100}}]}
                """).statusCode(200);
        String answer = "{\"answers\": {\"same-households:4.2,9.2=1000,1100\": \"%s\"}}";

        write(id, null, answer.formatted("Hai kỳ")).statusCode(200);
        write(id, null, answer.formatted("Khác kỳ"))
                .statusCode(428)
                .body("errors.field", contains("answers.same-households:4.2,9.2=1000,1100"));
        write(id, read(id), answer.formatted("Khác kỳ")).statusCode(200).body("remarks[0].answer", equalTo("Khác kỳ"));
    }

    @Test
    void whateverIsWrittenAtOnceIsOneChange() {
        String id = opened(commune);
        write(id, null, "{\"answers\": {\"a-rule:4.2\": \"Hai kỳ\"}}")
                .statusCode(200)
                .body("revision", equalTo(2));
        write(id, null, """
                {"values": [{"indicator": "4.2", "value": 90}], "facts": {"counts": {"schools": 4}},
                 "answers": {"a-rule:9.2": "Hai kỳ"}}
                """).statusCode(200).body("revision", equalTo(3));
    }

    @Test
    void aDraftIsShownByWhatTheProvinceHasDecidedSince() {
        PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Hưng Yên", null);
        commune = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Đông Tảo", province);
        UnitTopic.publish(province, commune);
        String id = opened(commune);
        get("/" + id).body("provincial.'2.1'", nullValue());

        DecidedProvince.decides(province, STANDARD, "2023-12-31");

        get("/" + id).body("provincial.'2.1'", notNullValue());
        get("?asOf=2023-12-31&unit=" + commune.code()).body("items[0].provincial.'2.1'", notNullValue());
        write(id, null, "{\"values\": [{\"indicator\": \"2.1\", \"value\": 100}]}")
                .statusCode(200)
                .body("verdict.criteria[1].indicators[0].verdict", equalTo("met"));
    }

    @Test
    void ofThoseWhoOpenOneAtTheSameMomentOneDoes() throws Exception {
        int many = 6;
        ExecutorService officers = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                all.add(() -> open(commune).extract().statusCode());
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : officers.invokeAll(all)) {
                answers.add(one.get());
            }
            assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        } finally {
            officers.shutdownNow();
        }
        get("?asOf=2023-12-31&unit=" + commune.code()).body("total", equalTo(1));
    }

    @Test
    void aStepTellsWhatIsOtherOfFactsSourcesAndRemarks() {
        DecidedProvince.decides(UnitTopic.BAC_GIANG, STANDARD, "2023-12-31");
        String id = CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                .body("""
                        {"unit": "%s", "on": "2023-12-31", "submit": true, "facts": {"counts": {"schools": 3}},
                         "values": [{"indicator": "10", "value": 46.2, "source": "Báo cáo thôn"}]}
                        """.formatted(commune.id()))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        CriteriaUnderTest.as(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM)
                .body("{\"reason\": \"Nguồn số liệu?\"}")
                .post(PATH + "/" + id + "/return")
                .then()
                .statusCode(200)
                .body("returned.reason", equalTo("Nguồn số liệu?"));
        write(id, read(id), """
                {"facts": {"counts": {"schools": 4}},
                 "values": [{"indicator": "10", "value": 46.2, "source": "Chi cục Thống kê", "revision": 1}]}
                """).statusCode(200);
        CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                .post(PATH + "/" + id + "/submission")
                .then()
                .statusCode(200);

        get("/" + id + "/steps")
                .body("[2].differences", hasSize(1))
                .body("[2].differences[0].indicator", equalTo("10"))
                .body("[2].differences[0].sourceBefore", equalTo("Báo cáo thôn"))
                .body("[2].differences[0].source", equalTo("Chi cục Thống kê"))
                .body("[2].facts.fact", contains("counts.schools"))
                .body("[2].facts[0].before", equalTo(3))
                .body("[2].facts[0].after", equalTo(4));
        get("/" + id)
                .body("verdicts.declared.stage", equalTo("declared"))
                .body("verdicts.declared.set.kind", equalTo("commune"));
    }

    @Test
    void whoHandsInManyMayAskForAReceiptAlone() {
        PublishedSet.isThere();
        String body = """
                {"unit": "%s", "on": "2019-12-31", "submit": true,
                 "values": [{"indicator": "1", "value": true}, {"indicator": "2", "value": 90}, {"indicator": "3", "value": 2}]}
                """.formatted(commune.id());
        for (int i = 0; i < 2; i++) {
            String id = CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                    .header("Prefer", "return=minimal")
                    .header("Idempotency-Key", "receipt-" + commune.id())
                    .body(body)
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .header("Preference-Applied", equalTo("return=minimal"))
                    .body("state", equalTo("submitted"))
                    .body("criteriaMet", equalTo(1))
                    .body("met", equalTo(true))
                    .body("entries", nullValue())
                    .extract()
                    .path("id");
            get("/" + id).body("verdict.met", equalTo(true)).body("entries.'2'.declared.value", equalTo(90));
        }
    }

    @Test
    void aUnitsAssessmentsAreListedInPages() {
        for (String on : List.of("2021-12-31", "2022-12-31", "2023-06-30")) {
            CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                    .body("{\"unit\": \"%s\", \"on\": \"%s\", \"values\": []}".formatted(commune.id(), on))
                    .post(PATH)
                    .then()
                    .statusCode(201);
        }
        CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                .body("{\"unit\": \"%s\", \"on\": \"2022-12-31\", \"results\": [{\"criterion\": 1, \"met\": true}]}"
                        .formatted(commune.id()))
                .post(PATH)
                .then()
                .statusCode(201);

        String next = get("?limit=2&asOf=2023-12-31&unit=" + commune.code())
                .body("total", equalTo(4))
                .body("items", hasSize(2))
                .body("items[0].on", equalTo("2023-06-30"))
                .body("items[1].on", equalTo("2022-12-31"))
                .extract()
                .path("next");
        CriteriaUnderTest.as(Role.AUDITOR)
                .get(next)
                .then()
                .body("items.on", containsInAnyOrder("2022-12-31", "2021-12-31"))
                .body("next", nullValue());
        get("?limit=2&asOf=2023-12-31&unit=" + UnitTopic.newCommune().code()).body("items", empty());
    }

    private static ValidatableResponse get(String what) {
        return CriteriaUnderTest.as(Role.AUDITOR).get(PATH + what).then().statusCode(200);
    }

    private ValidatableResponse write(String id, String match, String body) {
        var request = CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune).body(body);
        return (match == null ? request : request.header("If-Match", match))
                .patch(PATH + "/" + id)
                .then();
    }

    /** The ETag of what is there now. */
    private static String read(String id) {
        return get("/" + id).extract().header("ETag");
    }

    private static String opened(PublishedUnit unit) {
        return open(unit).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse open(PublishedUnit unit) {
        return CriteriaUnderTest.as(Role.COMMUNE_OFFICER, unit)
                .body("{\"unit\": \"%s\", \"on\": \"2023-12-31\", \"values\": []}".formatted(unit.id()))
                .post(PATH)
                .then();
    }
}
