package vn.ntm.criteria.assessments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.criteria.decisions.DecidedProvince;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** What officers find of the assessments of their territory. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class OverviewIT {

    private static final String PATH = "/api/v1/assessments";
    private static final String DAY = "2023-12-31";

    private PublishedUnit district;
    private PublishedUnit one;
    private PublishedUnit other;

    @BeforeEach
    void aDistrictHasTwoCommunes() {
        PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Hưng Yên", null);
        district = PublishedUnit.of(UnitType.RURAL_DISTRICT, UnitTopic.newCode(), "Khoái Châu", province);
        one = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Đông Tảo", district);
        other = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Dạ Trạch", district);
        UnitTopic.publish(province, district, one, other);
        DecidedProvince.decides(province, "vn-ntm-commune-model-2021-2025", DAY);
    }

    @Test
    void aDistrictFindsWhatWaitsToBeVerified() {
        String draft = open(one, "false");
        String submitted = open(other, "true");

        overview(Role.DISTRICT_OFFICER, district, "")
                .body("items.id", contains(draft, submitted))
                .body("items.state", contains("draft", "submitted"))
                .body("total", equalTo(2));
        overview(Role.DISTRICT_OFFICER, district, "?state=submitted&level=model&on=" + DAY)
                .body("items.unit.code", contains(other.code()))
                .body("items[0].round", equalTo(1))
                .body("items[0].met", equalTo(false))
                .body("items[0].set", equalTo("vn-ntm-commune-model-2021-2025"));
        overview(Role.DISTRICT_OFFICER, UnitTopic.VIET_YEN, "?state=submitted&on=1999-12-31")
                .body("items", empty());
        overview(Role.AUDITOR, null, "?within=" + one.id() + "&asOf=" + DAY).body("items.id", contains(draft));
    }

    @Test
    void itIsReadPageByPage() {
        String first = open(one, "false");
        String second = open(other, "false");

        String next = overview(Role.DISTRICT_OFFICER, district, "?limit=1")
                .body("items.id", contains(first))
                .body("total", equalTo(2))
                .body("next", notNullValue())
                .extract()
                .path("next");
        CriteriaUnderTest.as(Role.DISTRICT_OFFICER, district)
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .body("next", nullValue());
        CriteriaUnderTest.as(Role.DISTRICT_OFFICER, district)
                .get(PATH + "/overview?state=lost")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("state"));
    }

    private static ValidatableResponse overview(String role, PublishedUnit unit, String parameters) {
        return CriteriaUnderTest.as(role, unit)
                .get(PATH + "/overview" + parameters)
                .then()
                .statusCode(200);
    }

    private static String open(PublishedUnit commune, String submit) {
        return CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                .body("{\"unit\": \"%s\", \"on\": \"%s\", \"level\": \"model\", \"submit\": %s, \"values\": []}"
                        .formatted(commune.code(), DAY, submit))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
