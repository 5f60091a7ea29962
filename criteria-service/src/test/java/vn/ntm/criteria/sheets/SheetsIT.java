package vn.ntm.criteria.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.Topic;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedEvents;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.criteria.decisions.DecidedProvince;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** A province's assessments as one table, as its officer downloads, completes and sends it. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class SheetsIT {

    private static final String PATH = "/api/v1/assessment-sheets";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DAY = "?on=2025-12-31&level=standard";

    private final PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Ninh", null);
    private final PublishedUnit one = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Lục Nam", province);
    private final PublishedUnit other = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Tân Dĩnh", province);

    @BeforeEach
    void theProvinceIsKnown() {
        UnitTopic.publish(province, one, other);
    }

    @Test
    void whatIsSentOpensDraftsAndWhatIsDownloadedAndSentBackChangesNothing() {
        send("""
                        code,1.1,10,12.1/men,12.1/women,4.2/part,4.2/of
                        %s,Đạt,"61,5",70,65,990,1000
                        %s,không đạt,48,,,,
                        """)
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("opened", equalTo(2))
                .body("values", equalTo(6));
        CriteriaUnderTest.as(Role.AUDITOR)
                .get("/api/v1/assessments?unit=" + one.code())
                .then()
                .body("items[0].state", equalTo("draft"))
                .body("items[0].entries.'10'.declared.value", equalTo(61.5f))
                .body("items[0].entries.'12.1'.declared.value.women", equalTo(65))
                .body("items[0].entries.'4.2'.declared.value.of", equalTo(1000))
                .body("items[0].entries.'1.1'.declared.value", equalTo(true));

        for (String type : new String[] {XLSX, "text/csv"}) {
            sendBack(download(type), type, "&dryRun=true")
                    .statusCode(200)
                    .body("rows", equalTo(2))
                    .body("opened", equalTo(0))
                    .body("edited", equalTo(0))
                    .body("unchanged", equalTo(2));
        }
        send("code,10\n%s,62\n%s,48\n")
                .statusCode(200)
                .body("edited", equalTo(1))
                .body("unchanged", equalTo(1));
    }

    @Test
    void whatIsHandedInIsToldToOthers() {
        DecidedProvince.decides(province, "vn-ntm-commune-standard-2021-2025", "2025-12-31");

        sendTo(DAY + "&submit=true", "code,1.1,10\n%s,Đạt,61.5\n%s,Đạt,48\n".formatted(one.code(), other.code()))
                .statusCode(200)
                .body("submitted", equalTo(2));

        assertThat(PublishedEvents.of(Topic.ASSESSMENTS, one.id()))
                .singleElement()
                .satisfies(event -> assertThat(
                                event.at("/data/detail/indicators/0/code").asText())
                        .isEqualTo("1.1"));
        send("code,10\n%s,62\n%s,49\n")
                .statusCode(422)
                .body("errors.field", contains("code", "code"))
                .body("errors[0].accepted", containsString("submitted"));
    }

    @Test
    void whatTheSetAsksBesideValuesIsToldInTheTable() {
        send("code,1.1,counts.schools,has.craft-village,safeZone\n%s,Đạt,4,Không,\n%s,Đạt,,,có\n")
                .statusCode(200)
                .body("opened", equalTo(2));
        assessment(one)
                .body("items[0].facts.counts.schools", equalTo(4))
                .body("items[0].facts.has.craft-village", equalTo(false))
                .body("items[0].verdict.criteria[12].indicators[3].verdict", equalTo("not-applicable"));
        assessment(other).body("items[0].facts.marks", contains("safe-zone"));
        sendBack(download(XLSX), XLSX, "").statusCode(200).body("unchanged", equalTo(2));

        send("code,counts.schools,has.craft-village\n%s,5,\n%s,,\n")
                .statusCode(200)
                .body("edited", equalTo(1))
                .body("values", equalTo(0));
        assessment(one)
                .body("items[0].revision", equalTo(2))
                .body("items[0].facts.counts.schools", equalTo(5))
                .body("items[0].facts.has.craft-village", equalTo(false));
        send("code,counts.schools,has.craft-village\n%s,4.5,\n%s,-1,có thể\n")
                .statusCode(422)
                .body("errors.field", contains("counts.schools", "counts.schools", "has.craft-village"));
    }

    @Test
    void whatWasSaidBesideValuesTheLastTimeStandsInTheNextTable() {
        DecidedProvince.decides(province, "vn-ntm-commune-standard-2021-2025", "2024-12-31");
        sendTo(
                        "?on=2024-12-31&submit=true",
                        "code,1.1,counts.schools\n%s,Đạt,4\n%s,Đạt,2\n".formatted(one.code(), other.code()))
                .statusCode(200);

        assertThat(new String(download("text/csv"), StandardCharsets.UTF_8).lines())
                .anySatisfy(line -> assertThat(line).startsWith(one.code()).contains(",4,"))
                .anySatisfy(line -> assertThat(line).startsWith(other.code()).contains(",2,"));
    }

    @Test
    void draftsAreHandedInByTheTableThatChangesNothingOfThem() {
        DecidedProvince.decides(province, "vn-ntm-commune-standard-2021-2025", "2025-12-31");
        send("code,1.1\n%s,Đạt\n%s,Đạt\n").statusCode(200);
        byte[] file = download(XLSX);
        send("code,1.2\n%s,Đạt\n%s,\n").statusCode(200);

        sendBack(file, XLSX, "&submit=true").statusCode(422).body("errors.field", contains("revision"));
        sendBack(download(XLSX), XLSX, "&submit=true&dryRun=true")
                .statusCode(200)
                .body("submitted", equalTo(2));
        assessment(one).body("items[0].state", equalTo("draft"));
        sendBack(download(XLSX), XLSX, "&submit=true")
                .statusCode(200)
                .body("edited", equalTo(0))
                .body("submitted", equalTo(2));
        assessment(one).body("items[0].state", equalTo("submitted"));
        sendBack(download(XLSX), XLSX, "&submit=true").statusCode(200).body("submitted", equalTo(0));
    }

    @Test
    void theWarningsOfARowAreAnsweredInIt() {
        DecidedProvince.decides(province, "vn-ntm-commune-standard-2021-2025", "2025-12-31");
        String values = "code,4.2/part,4.2/of,9.2/part,9.2/of,answer\n%s,900,1000,900,1100,%s\n";

        sendTo(DAY + "&submit=true", values.formatted(one.code(), ""))
                .statusCode(422)
                .body("errors.line", contains(2))
                .body("errors.field", contains("4.2"))
                .body("errors[0].accepted", containsString("in the column answer"));
        sendTo(DAY, values.formatted(one.code(), "Hai kỳ điều tra"))
                .statusCode(200)
                .body("opened", equalTo(1));
        assessment(one).body("items[0].remarks[0].answer", equalTo("Hai kỳ điều tra"));
        sendBack(download(XLSX), XLSX, "").statusCode(200).body("unchanged", equalTo(2));

        sendTo(DAY, "code,answer\n%s,Hai kỳ\n".formatted(one.code()))
                .statusCode(200)
                .body("edited", equalTo(1));
        sendTo(DAY + "&submit=true", "code\n%s\n".formatted(one.code()))
                .statusCode(200)
                .body("submitted", equalTo(1));
        assessment(one)
                .body("items[0].state", equalTo("submitted"))
                .body("items[0].remarks[0].answer", equalTo("Hai kỳ"));
    }

    @Test
    void everyFaultIsToldByRowAndColumnAndNothingIsKept() {
        send("""
                        code,1.1,10,12.1/men
                        %s,Có,nhiều,70
                        %s,Đạt,50,
                        %1$s,Đạt,50,
                        99999,Đạt,50,
                        """)
                .statusCode(422)
                .body("errors.line", contains(2, 2, 4, 5))
                .body("errors.field", contains("1.1", "10", "code", "code"));
        sendTo(DAY, "code,99\n%s,1\n".formatted(one.code())).statusCode(422).body("errors.field", contains("99"));
        sendTo(DAY + "&submit=true", "code,2.1\n%s,140\n".formatted(one.code()))
                .statusCode(422)
                .body("errors.line", hasItems(2))
                .body("errors.field", hasItems("2.1", "2.2"));
        assertThat(CriteriaUnderTest.number(
                        "select count(*) from unit_assessment where unit_id = '%s'".formatted(one.id())))
                .isZero();
    }

    @Test
    void aCodeOfAnotherDateIsNoticed() {
        PublishedUnit before = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Cương Sơn", province)
                .until("2025-07-01");
        UnitTopic.publish(before);

        sendTo(DAY, "code,10\n%s,50\n".formatted(before.code()))
                .statusCode(422)
                .body("errors[0].accepted", containsString("2025-06-30"));
    }

    @Test
    void aRefusedFileComesBackWithItsFaultsMarked() {
        byte[] marked = CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .contentType("text/csv")
                .accept(XLSX)
                .body("code,10\n%s,nhiều\n".formatted(one.code()).getBytes(StandardCharsets.UTF_8))
                .post(PATH + DAY)
                .then()
                .statusCode(422)
                .contentType(XLSX)
                .extract()
                .asByteArray();

        assertThat(marked).startsWith('P', 'K');
    }

    @Test
    void anEditMadeSinceTheDownloadIsNotOverwritten() {
        send("code,10\n%s,61\n%s,48\n").statusCode(200);
        send("code,10,revision\n%s,62,0\n%s,48,0\n")
                .statusCode(422)
                .body("errors.field", contains("revision"))
                .body("errors[0].accepted", containsString("1: it was changed"));
        send("code,10,revision\n%s,62,1\n%s,48,1\n").statusCode(200);
    }

    @Test
    void aLargeOneIsDoneAsAJob() {
        String job = CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .contentType("text/csv")
                .header("Prefer", "respond-async")
                .body("code,10\n%s,61\n%s,48\n"
                        .formatted(one.code(), other.code())
                        .getBytes(StandardCharsets.UTF_8))
                .post(PATH + DAY)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String path = job.substring(job.indexOf("/api"));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> job(path).path("state").equals("done"));
        assertThat((Integer) job(path).path("result.opened")).isEqualTo(2);
    }

    @Test
    void unitsOutsideTheTerritoryAreNone() {
        CriteriaUnderTest.as(Role.COMMUNE_OFFICER, one)
                .contentType("text/csv")
                .body("code,10\n%s,61\n".formatted(other.code()).getBytes(StandardCharsets.UTF_8))
                .post(PATH + DAY)
                .then()
                .statusCode(422)
                .body("errors[0].accepted", containsString("of your territory"));
    }

    private Response job(String path) {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province).get(path);
    }

    private ValidatableResponse assessment(PublishedUnit commune) {
        return CriteriaUnderTest.as(Role.AUDITOR)
                .get("/api/v1/assessments?unit=" + commune.code())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse sendBack(byte[] file, String type, String parameters) {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .contentType(type)
                .body(file)
                .post(PATH + DAY + parameters)
                .then();
    }

    private byte[] download(String type) {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .accept(type)
                .get(PATH + DAY + "&within=" + province.code())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private ValidatableResponse send(String csv) {
        return sendTo(DAY, csv.formatted(one.code(), other.code()));
    }

    private ValidatableResponse sendTo(String parameters, String csv) {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(PATH + parameters)
                .then();
    }
}
