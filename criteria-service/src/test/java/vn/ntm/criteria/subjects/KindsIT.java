package vn.ntm.criteria.subjects;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** Which set a district is assessed by, as what lies in it decides. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class KindsIT {

    private static final String ISLANDS = "vn-ntm-district-special-2024";

    private final PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Quảng Ngãi", null);
    private final PublishedUnit district =
            PublishedUnit.of(UnitType.RURAL_DISTRICT, UnitTopic.newCode(), "Nghĩa Hành", province);
    private final PublishedUnit island =
            PublishedUnit.of(UnitType.RURAL_DISTRICT, UnitTopic.newCode(), "Lý Sơn", province);

    @BeforeEach
    void anIslandLostItsLastCommune() {
        UnitTopic.publish(
                province,
                district,
                island,
                PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Hành Đức", district),
                PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "An Vĩnh", island)
                        .until("2024-04-01"));
    }

    @Test
    void aDistrictWithoutCommunesIsEvaluatedAndAssessedByASetOfItsOwn() {
        evaluate(island, "2024-06-30").statusCode(200).body("set.id", equalTo(ISLANDS));
        evaluate(island, "2024-03-31").body("set.id", equalTo("vn-ntm-district-standard-2021-2025"));
        evaluate(district, "2024-06-30").body("set.id", equalTo("vn-ntm-district-standard-2021-2025"));

        CriteriaUnderTest.as(Role.DISTRICT_OFFICER, island)
                .body("{\"unit\": \"%s\", \"on\": \"2024-06-30\", \"values\": []}".formatted(island.id()))
                .post("/api/v1/assessments")
                .then()
                .statusCode(201)
                .body("set.id", equalTo(ISLANDS));
    }

    @Test
    void aTableOfDistrictsWithoutCommunesHasThemAlone() {
        sheet("district-without-communes", island).statusCode(200).body("opened", equalTo(1));
        sheet("district-without-communes", district)
                .statusCode(422)
                .body("errors[0].accepted", containsString("district without communes"));
        sheet("district", island).statusCode(422);
    }

    private ValidatableResponse sheet(String kind, PublishedUnit unit) {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .contentType("text/csv")
                .body(("code,1.1\n" + unit.code() + ",Đạt\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/assessment-sheets?level=standard&on=2024-12-31&kind=" + kind)
                .then();
    }

    private static ValidatableResponse evaluate(PublishedUnit unit, String on) {
        return CriteriaUnderTest.as(Role.AUDITOR)
                .body("{\"unit\": \"%s\", \"on\": \"%s\", \"values\": {}}".formatted(unit.id(), on))
                .post("/api/v1/evaluations")
                .then();
    }
}
