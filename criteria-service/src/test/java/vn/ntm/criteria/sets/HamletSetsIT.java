package vn.ntm.criteria.sets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.SetInYaml;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** Sets of hamlets are their provinces': who writes them, and who is assessed by them. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class HamletSetsIT {

    private static final String PATH = "/api/v1/criteria-sets";
    private static final String SHEETS = "/api/v1/assessment-sheets?kind=hamlet&level=model&on=2022-12-31";
    private static final String REFORM = "2025-07-01";
    private static final String WHAT_IF = """
            {%s "on": "2024-01-31", "kind": "hamlet", "level": "model",
             "changes": [{"indicator": "1.1", "threshold": %d}]}
            """;

    private final Land one = new Land("Bắc Giang");
    private final Land other = new Land("Bắc Ninh");

    /** A province with a commune and a hamlet, and the id of the set that it has. */
    private record Land(PublishedUnit province, PublishedUnit commune, PublishedUnit hamlet, String set) {

        Land(String name) {
            this(PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), name, null));
        }

        private Land(PublishedUnit province) {
            this(province, PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Bảo Đài", province));
        }

        private Land(PublishedUnit province, PublishedUnit commune) {
            this(
                    province,
                    commune,
                    PublishedUnit.of(UnitType.HAMLET, UnitTopic.newCode(), "Thôn Đông", commune),
                    "hamlets-of-" + province.code());
        }
    }

    @BeforeEach
    void twoProvincesAreKnown() {
        UnitTopic.publish(one.province, one.commune, one.hamlet, other.province, other.commune, other.hamlet);
    }

    @Test
    void eachHamletIsAssessedByTheSetOfItsProvince() {
        publish(one, 80);
        publish(other, 90);

        for (Land land : new Land[] {one, other}) {
            open(land.hamlet, land.commune, "2023-12-31").statusCode(201).body("set.id", equalTo(land.set));
            evaluate("\"unit\": \"%s\"".formatted(land.hamlet.id()), "2023-12-31")
                    .statusCode(200)
                    .body("set.id", equalTo(land.set))
                    .body("criteria[0].verdict", equalTo(land == one ? "met" : "not-met"));
            CriteriaUnderTest.as(Role.PROVINCE_OFFICER, land.province)
                    .contentType("text/csv")
                    .body("code,1.1\n%s,70\n".formatted(land.hamlet.code()).getBytes(StandardCharsets.UTF_8))
                    .post(SHEETS)
                    .then()
                    .statusCode(200);
            CriteriaUnderTest.as(Role.PROVINCE_OFFICER, land.province)
                    .get("/api/v1/assessments?unit=%s&on=2022-12-31".formatted(land.hamlet.id()))
                    .then()
                    .statusCode(200)
                    .body("items.set.id", hasItem(land.set));
        }
        given().get(PATH + "/" + one.set)
                .then()
                .body("province.id", equalTo(one.province.id().toString()))
                .body("province.code", equalTo(one.province.code()))
                .body("province.name", equalTo("Bắc Giang"));
        given().get(PATH + "/vn-ntm-commune-standard-2021-2025").then().body("province", nullValue());
    }

    @Test
    void whatIfOfHamletsIsAskedOfTheSetOfTheirProvince() {
        publish(one, 80);
        publish(other, 90);
        whatIf(one, 90).statusCode(200).body("set.id", equalTo(one.set)).body("evaluated", equalTo(0));
        handIn(one);
        handIn(other);

        whatIf(one, 90)
                .statusCode(200)
                .body("set.id", equalTo(one.set))
                .body("evaluated", equalTo(1))
                .body("fall", equalTo(1));
        whatIf(other, 80)
                .statusCode(200)
                .body("set.id", equalTo(other.set))
                .body("evaluated", equalTo(1))
                .body("rise", equalTo(1));
    }

    @Test
    void whatIfOfHamletsUnderSeveralSetsOrNoneIsRefused() {
        whatIf(one, 90).statusCode(422).body("errors.field", contains("on"));
        publish(one, 80);
        publish(other, 90);
        handIn(one);
        handIn(other);

        CriteriaUnderTest.as(Role.AUDITOR)
                .body(WHAT_IF.formatted("", 90))
                .post("/api/v1/what-ifs")
                .then()
                .statusCode(422)
                .body("errors.field", contains("within"));
    }

    @Test
    void aTableOfHamletsSaysInWhichProvinceTheyLieWhereTheCallerHasSeveral() {
        publish(one, 80);
        publish(other, 90);

        sheet("", "code,1.1\n%s,70\n".formatted(one.hamlet.code()))
                .statusCode(422)
                .body("errors.field", hasItem("within"));
        for (Land land : new Land[] {one, other}) {
            sheet("&within=" + land.province.code(), "code,1.1\n%s,70\n".formatted(land.hamlet.code()))
                    .statusCode(200)
                    .body("opened", equalTo(1));
        }
        sheet("&within=" + one.province.code(), "code,1.1\n%s,75\n".formatted(other.hamlet.code()))
                .statusCode(422)
                .body("errors.field", hasItem("code"));
        CriteriaUnderTest.as(Role.PROVINCE_OFFICER, one.province)
                .contentType("text/csv")
                .body("code\n".getBytes(StandardCharsets.UTF_8))
                .post(SHEETS + "&within=" + other.province.code())
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse sheet(String parameters, String file) {
        return CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(SHEETS + parameters)
                .then();
    }

    @Test
    void whereNoUnitSaysWhoseHamletItIsASetIsNamed() {
        publish(one, 80);

        evaluate("\"facts\": {\"kind\": \"hamlet\"}", "2023-12-31")
                .statusCode(422)
                .body("errors[0].field", equalTo("set"));
        evaluate("\"facts\": {\"kind\": \"hamlet\"}, \"set\": \"%s\"".formatted(one.set), "2023-12-31")
                .statusCode(200)
                .body("set.id", equalTo(one.set));
        open(other.hamlet, other.commune, "2023-12-31")
                .statusCode(422)
                .body("type", containsString("no-applicable-set"));
    }

    @Test
    void aProvinceWritesTheSetsOfItsHamletsAndNothingElse() {
        String own = set(one.set, one.province, "2021-01-01", 80);

        draft(other.province, own, "").statusCode(403).body("type", containsString("outside-territory"));
        draft(one.province, own.replaceAll("province: .*\n", ""), "").statusCode(403);
        draft(one.province, own.replace("kind: hamlet", "kind: commune"), "").statusCode(403);
        draft(one.commune, own, "").statusCode(403);
        draft(one.province, own, "").statusCode(201);
        String taken = set(one.set, other.province, "2021-01-01", 80);
        draft(other.province, taken, "?basedOn=1").statusCode(403);
        abandon(other.province, one.set, "?basedOn=1").statusCode(403);
        publish(other.province, one.set).statusCode(403);

        abandon(one.province, one.set, "").statusCode(200);
        draft(one.province, own, "").statusCode(201).body("revision", equalTo(3));
        CriteriaUnderTest.as(Role.PROVINCE_OFFICER, one.province)
                .body("{\"revision\": 3, \"heldAgainst\": \"Công báo tỉnh\"}")
                .post(PATH + "/" + one.set + "/versions/1/publication")
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverIsForOneUnitWritesNoNationalLaw() {
        String law = given().accept("application/yaml")
                .get(PATH + "/vn-ntm-province-completion-2026-2030")
                .asString();

        for (String role : new String[] {Role.NATIONAL_OFFICER, Role.PROVINCE_OFFICER}) {
            CriteriaUnderTest.as(role, one.province)
                    .contentType("application/yaml")
                    .body(law.getBytes(StandardCharsets.UTF_8))
                    .post(PATH + "/drafts?dryRun=true")
                    .then()
                    .statusCode(403)
                    .body("type", containsString("outside-territory"));
        }
    }

    @Test
    void aSetIsOfAProvinceThatThereIs() {
        CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .contentType("application/yaml")
                .body(set(one.set, one.commune, "2021-01-01", 80).getBytes(StandardCharsets.UTF_8))
                .post(PATH + "/drafts")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("province"));
    }

    @Test
    void theSetOfTheProvinceOfBeforeHoldsUntilTheNewOneDecides() {
        publish(one, 80);
        PublishedUnit merged = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Ninh mới", null)
                .from(REFORM);
        PublishedUnit commune = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Bảo Đài mới", merged)
                .from(REFORM);
        PublishedUnit hamlet = one.hamlet.then(UnitType.HAMLET, commune, REFORM);
        UnitTopic.publish(
                merged, commune, one.province.into(merged, REFORM), one.commune.into(commune, REFORM), hamlet);

        open(hamlet, commune, "2025-10-31").statusCode(201).body("set.id", equalTo(one.set));
        String decided = "hamlets-of-" + merged.code();
        draft(merged, set(decided, merged, REFORM, 90), "").statusCode(201);
        open(hamlet, commune, "2025-11-30").statusCode(201).body("set.id", equalTo(one.set));
        publish(merged, decided).statusCode(200);
        open(hamlet, commune, "2025-12-31").statusCode(201).body("set.id", equalTo(decided));
        open(hamlet, one.commune, "2025-06-30").statusCode(201).body("set.id", equalTo(one.set));
    }

    private static void publish(Land land, int threshold) {
        draft(land.province, set(land.set, land.province, "2021-01-01", threshold), "")
                .statusCode(201);
        publish(land.province, land.set).statusCode(200);
    }

    private static ValidatableResponse draft(PublishedUnit of, String set, String parameters) {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, of)
                .contentType("application/yaml")
                .body(set.getBytes(StandardCharsets.UTF_8))
                .post(PATH + "/drafts" + parameters)
                .then();
    }

    private static ValidatableResponse publish(PublishedUnit of, String set) {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, of)
                .body("{\"revision\": 1, \"heldAgainst\": \"Công báo tỉnh\"}")
                .post(PATH + "/" + set + "/versions/1/publication")
                .then();
    }

    private static ValidatableResponse abandon(PublishedUnit of, String set, String parameters) {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, of)
                .delete(PATH + "/" + set + "/versions/1/draft" + parameters)
                .then();
    }

    private static ValidatableResponse open(PublishedUnit hamlet, PublishedUnit commune, String on) {
        return CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                .body("""
                        {"unit": "%s", "on": "%s", "level": "model", "values": [{"indicator": "1.1", "value": 85}]}
                        """.formatted(hamlet.id(), on))
                .post("/api/v1/assessments")
                .then();
    }

    private static void handIn(Land land) {
        CriteriaUnderTest.as(Role.COMMUNE_OFFICER, land.commune)
                .body("""
                        {"unit": "%s", "on": "2023-12-31", "level": "model", "submit": true,
                         "values": [{"indicator": "1.1", "value": 85}]}
                        """.formatted(land.hamlet.id()))
                .post("/api/v1/assessments")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse whatIf(Land land, int threshold) {
        return CriteriaUnderTest.as(Role.AUDITOR)
                .body(WHAT_IF.formatted("\"within\": \"%s\",".formatted(land.province.code()), threshold))
                .post("/api/v1/what-ifs")
                .then();
    }

    private static ValidatableResponse evaluate(String whom, String on) {
        return CriteriaUnderTest.as(Role.AUDITOR)
                .body("{%s, \"on\": \"%s\", \"values\": {\"1.1\": 85}}".formatted(whom, on))
                .post("/api/v1/evaluations")
                .then();
    }

    private static String set(String id, PublishedUnit province, String from, int threshold) {
        return SetInYaml.ofHamlets(id, province)
                .since(from)
                .atLeast("1.1", "value: " + threshold, "%")
                .text();
    }
}
