package vn.ntm.criteria.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.Topic;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedEvents;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.criteria.WorkbookParts;
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

    private static final Duration LONG = Duration.ofSeconds(30);

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
        send("code,10,revision\n%s,62,1\n%s,48,1\n")
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

        send("code,counts.schools,has.craft-village,revision\n%s,5,,1\n%s,,,1\n")
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
                .body("errors.field", contains("4.2/part"))
                .body("errors[0].accepted", containsString("in the column answer"));
        sendTo(DAY, values.formatted(one.code(), "Hai kỳ điều tra"))
                .statusCode(200)
                .body("opened", equalTo(1));
        assessment(one).body("items[0].remarks[0].answer", equalTo("Hai kỳ điều tra"));
        sendBack(download(XLSX), XLSX, "").statusCode(200).body("unchanged", equalTo(2));

        sendTo(DAY, "code,answer\n%s,...\n".formatted(one.code()))
                .statusCode(422)
                .body("errors.field", contains("answer", "revision"));
        sendTo(DAY, "code,answer,revision\n%s,Hai kỳ,%s\n".formatted(one.code(), revision(one)))
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
    void aNameThatIsAnotherUnitsIsNoticed() {
        send("code,name,10\n%s,XA LỤC NAM,50\n%s,Tân Dĩnh,50\n").statusCode(200);

        sendTo(DAY, "code,name,10\n%s,Tân Dĩnh,51\n".formatted(one.code()))
                .statusCode(422)
                .body("errors.field", contains("name"))
                .body("errors[0].accepted", containsString("Lục Nam, which has the code " + one.code()))
                .body("errors[0].accepted", containsString("has the code " + other.code()));
    }

    @Test
    void aCodeThatLostItsLeadingZeroIsTold() {
        PublishedUnit zero = PublishedUnit.of(UnitType.COMMUNE, "0" + UnitTopic.newCode(), "Bảo Sơn", province);
        UnitTopic.publish(zero);

        sendTo(DAY, "code,10\n%s,50\n".formatted(zero.code().substring(1)))
                .statusCode(422)
                .body("errors[0].accepted", containsString(zero.code()));
    }

    @Test
    void theCellsOfARowWithABadCodeAreCheckedToo() {
        sendTo(DAY, "code,10\n99999,nhiều\n").statusCode(422).body("errors.field", contains("code", "10"));
    }

    @Test
    void twoTablesAtOnceOpenEachAssessmentOnce() {
        List<Integer> statuses = Stream.of("61", "62")
                .parallel()
                .map(value -> CompletableFuture.supplyAsync(() ->
                        send("code,10\n%s," + value + "\n%s,48\n").extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        assertThat(drafts(one) + drafts(other)).isEqualTo(2);
    }

    @Test
    void whatSomebodyWroteIsNotReplacedByATableThatDoesNotKnowIt() {
        send("code,10\n%s,61\n%s,48\n").statusCode(200);

        send("code,10\n%s,62\n%s,48\n").statusCode(422).body("errors.field", contains("revision"));
        send("code,1.1\n%s,Đạt\n%s,Đạt\n").statusCode(200).body("edited", equalTo(2));
    }

    @Test
    void aTableOfUnitsOutsideTheTerritoryIsNotGiven() {
        PublishedUnit elsewhere = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Hà Nam", null);
        UnitTopic.publish(elsewhere);

        CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .get(PATH + DAY + "&within=" + elsewhere.code())
                .then()
                .statusCode(403);
    }

    @Test
    void theErrorOfAPartIsMarkedInItsOwnCell() {
        DecidedProvince.decides(province, "vn-ntm-commune-standard-2021-2025", "2025-12-31");

        sendTo(DAY + "&submit=true", "code,12.1/men,12.1/women\n%s,70,140\n".formatted(one.code()))
                .statusCode(422)
                .body("errors.field", contains("12.1/women"));
    }

    @Test
    void whatTheRulesSayIsToldBeforeAnythingIsHandedIn() {
        String values = "code,4.2/part,4.2/of,9.2/part,9.2/of,12.1/women\n%s,900,1000,900,1100,140\n";

        sendTo(DAY + "&dryRun=true", values.formatted(one.code()))
                .statusCode(200)
                .body("warnings", equalTo(1))
                .body("errors", equalTo(1))
                .body("remarks.line", contains(2, 2))
                .body("remarks.column", containsInAnyOrder("4.2/part", "12.1/women"));
        byte[] noted = CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .contentType("text/csv")
                .accept(XLSX)
                .body(values.formatted(one.code()).getBytes(StandardCharsets.UTF_8))
                .post(PATH + DAY + "&dryRun=true")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(noted).startsWith('P', 'K');
    }

    @Test
    void aValueThatWasTypedAmissStandsOutAmongThoseOfItsOwnTable() {
        PublishedUnit[] communes = IntStream.range(0, 12)
                .mapToObj(each -> PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Xã thứ " + each, province))
                .toArray(PublishedUnit[]::new);
        UnitTopic.publish(communes);
        StringBuilder csv = new StringBuilder("code,10\n");
        for (int i = 0; i < communes.length; i++) {
            csv.append(communes[i].code())
                    .append(',')
                    .append(i == 11 ? 5000 : 45 + i % 5)
                    .append('\n');
        }

        sendTo(DAY + "&dryRun=true", csv.toString())
                .statusCode(200)
                .body("remarks.unit", contains(communes[11].code()))
                .body("remarks.column", contains("10"));
    }

    @Test
    void aNewValueDoesNotKeepTheSourceOfTheOld() {
        sendTo(DAY, "code,10,source\n%s,61,Chi cục Thống kê\n".formatted(one.code()))
                .statusCode(200);
        assessment(one).body("items[0].entries.'10'.declared.source", equalTo("Chi cục Thống kê"));

        sendTo(DAY, "code,10,revision\n%s,62,1\n".formatted(one.code())).statusCode(200);

        assessment(one).body("items[0].entries.'10'.declared.source", nullValue());
    }

    @Test
    void anAnswerThatStandsIsGivenToTheWarningOfANewValueToo() {
        sendTo(DAY, "code,4.2/part,4.2/of,9.2/part,9.2/of,answer\n%s,900,1000,900,1100,Hai kỳ\n".formatted(one.code()))
                .statusCode(200);

        sendTo(
                        DAY,
                        "code,9.2/part,9.2/of,answer,revision\n%s,900,1200,Hai kỳ,%s\n"
                                .formatted(one.code(), revision(one)))
                .statusCode(200)
                .body("warnings", equalTo(0));

        assessment(one).body("items[0].remarks[0].answer", equalTo("Hai kỳ"));
    }

    @Test
    void theFiguresOfLastTimeAreNotHandedInUnread() {
        DecidedProvince.decides(province, "vn-ntm-commune-standard-2021-2025", "2024-12-31");
        sendTo("?on=2024-12-31&submit=true", "code,1.1,10\n%s,Đạt,61\n%s,Đạt,48\n".formatted(one.code(), other.code()))
                .statusCode(200);
        byte[] file = download(XLSX);

        sendBack(file, XLSX, "&dryRun=true").statusCode(200).body("repeated", equalTo(2));
        sendBack(file, XLSX, "&submit=true").statusCode(422).body("errors.field", hasItems("code"));
        sendBack(file, XLSX, "&submit=true&repeat=true").statusCode(200).body("submitted", equalTo(2));
    }

    @Test
    void aTableIsTakenForItsOwnDayOnly() {
        byte[] file = download(XLSX);

        CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .contentType(XLSX)
                .body(file)
                .post(PATH + "?on=2024-12-31")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("Ngày đánh giá"));
    }

    @Test
    void aTableSaysWhoseItIs() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(download(XLSX)))) {
            assertThat(workbook.getFirstSheet().read()).anySatisfy(row -> assertThat(row)
                    .extracting(cell -> cell == null ? null : cell.getText())
                    .startsWith("Địa bàn", province.versions().get(0).fullName()));
        }
    }

    @Test
    void titlesAboveAndTotalsBelowAreNoUnits() {
        send("Bảng đánh giá,,\ncode,name,10\n%s,,61\n%s,,48\n,Tổng cộng,109\n,Người lập biểu,\n")
                .statusCode(200)
                .body("rows", equalTo(2));
    }

    @Test
    void aCancelledJobLeavesNothing() throws SQLException {
        String path = cancelledWhileItWaits();

        await().atMost(LONG).until(() -> job(path).path("state").equals("cancelled"));
        assertThat(drafts(one)).isZero();
    }

    private String cancelledWhileItWaits() throws SQLException {
        Connection held = CriteriaUnderTest.holding("assessment-sheet standard 2025-12-31 " + province.id());
        try {
            String path = postAsync("code,10\n%s,61\n%s,48\n");
            await().atMost(LONG).until(() -> job(path).path("state").equals("running"));
            CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                    .delete(path)
                    .then()
                    .statusCode(200);
            return path;
        } finally {
            held.close();
        }
    }

    @Test
    void aJobWhoseFileIsRefusedShowsItsFaults() {
        String path = postAsync("code,10\n%s,61\n%s,nhiều\n");

        await().atMost(LONG).until(() -> job(path).path("state").equals("refused"));

        job(path + "/faults").then().statusCode(200).body("errors.field", contains("10"));
        assertThat(drafts(one)).isZero();
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
    void aTableThatCameBackWithItsFaultsIsMendedInItAndTaken() {
        send("code,10\n%s,61\n%s,48\n").statusCode(200);
        byte[] wrong = WorkbookParts.with(download(XLSX), " t=\"n\"><v>61</v>", " t=\"n\"><v>61e99</v>");

        byte[] marked = CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .contentType(XLSX)
                .accept(XLSX)
                .body(wrong)
                .post(PATH + DAY + "&dryRun=true")
                .then()
                .statusCode(422)
                .contentType(XLSX)
                .extract()
                .asByteArray();

        assertThat(WorkbookParts.of(marked)).containsKey("xl/worksheets/sheet2.xml");
        sendBack(WorkbookParts.with(marked, "<v>61e99</v>", "<v>62</v>"), XLSX, "")
                .statusCode(200)
                .body("edited", equalTo(1))
                .body("unchanged", equalTo(1));
        assessment(one).body("items[0].entries.'10'.declared.value", equalTo(62));
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
        String path = postAsync("code,10\n%s,61\n%s,48\n");

        await().atMost(LONG).until(() -> job(path).path("state").equals("done"));
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

    private String postAsync(String csv) {
        String job = CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .contentType("text/csv")
                .header("Prefer", "respond-async")
                .body(csv.formatted(one.code(), other.code()).getBytes(StandardCharsets.UTF_8))
                .post(PATH + DAY)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return job.substring(job.indexOf("/api"));
    }

    private int revision(PublishedUnit commune) {
        return assessment(commune).extract().path("items[0].revision");
    }

    private static long drafts(PublishedUnit commune) {
        return CriteriaUnderTest.number(
                "select count(*) from unit_assessment where unit_id = '%s'".formatted(commune.id()));
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
