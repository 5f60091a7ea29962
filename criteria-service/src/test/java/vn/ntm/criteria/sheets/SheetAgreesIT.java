package vn.ntm.criteria.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** What is written to a draft and what the service's own table is completed with get the same evaluation. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class SheetAgreesIT {

    private static final String PATH = "/api/v1/assessment-sheets?on=2025-12-31";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Achieved or not. */
    private static final List<String> YES_OR_NO =
            List.of("1.1", "1.2", "14.1/preschool", "14.1/primary2", "14.1/secondary2", "14.1/literacy2");

    /** Shares. */
    private static final List<String> SHARES = List.of(
            "2.1",
            "2.2",
            "2.3",
            "11",
            "12.1/men",
            "12.1/women",
            "12.2/men",
            "12.2/women",
            "14.1/grade1",
            "17.1/overall",
            "17.1/central",
            "5/level1",
            "5/minimum",
            "satisfaction-rate/overall",
            "satisfaction-rate/lowest");

    private final PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Ninh", null);
    private final PublishedUnit drafted = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Lục Nam", province);
    private final PublishedUnit listed = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Tân Dĩnh", province);

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333, 4444})
    void theEvaluationOfADraftAndOfTheSameDataInATableAgree(long seed) throws IOException {
        UnitTopic.publish(province, drafted, listed);
        Map<String, String> cells = cells(new Random(seed));

        CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .body(request(cells))
                .post("/api/v1/assessments")
                .then()
                .statusCode(201);
        CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .contentType("text/csv")
                .body(completed(cells).getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(200);

        JsonNode one = assessment(drafted);
        JsonNode other = assessment(listed);
        assertThat(other.path("verdict")).isEqualTo(one.path("verdict"));
        assertThat(other.path("facts")).isEqualTo(one.path("facts"));
    }

    /** What an officer might say of some of the indicators, as it is typed into cells. */
    private static Map<String, String> cells(Random random) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("counts.schools", String.valueOf(1 + random.nextInt(6)));
        cells.put("has.craft-village", random.nextBoolean() ? "Có" : "Không");
        YES_OR_NO.forEach(path -> cells.put(path, random.nextBoolean() ? "Đạt" : "Chưa đạt"));
        SHARES.forEach(path -> cells.put(path, String.valueOf(random.nextInt(1_001) / 10.0)));
        int of = 1 + random.nextInt(2_000);
        cells.put("4.2/part", String.valueOf(random.nextInt(of + 1)));
        cells.put("4.2/of", String.valueOf(of));
        return cells;
    }

    private String request(Map<String, String> cells) {
        ObjectNode request = JSON.createObjectNode()
                .put("unit", drafted.code())
                .put("on", "2025-12-31")
                .put("level", "standard");
        ObjectNode facts = request.putObject("facts");
        facts.putObject("counts").put("schools", Integer.parseInt(cells.get("counts.schools")));
        facts.putObject("has")
                .put("craft-village", cells.get("has.craft-village").equals("Có"));
        Map<String, ObjectNode> parts = new LinkedHashMap<>();
        ArrayNode values = request.putArray("values");
        cells.forEach((path, cell) -> {
            String[] names = path.split("/");
            if (path.contains(".") && !Character.isDigit(path.charAt(0))) {
                return;
            }
            if (names.length == 1) {
                values.addObject().put("indicator", path).set("value", value(cell));
            } else {
                parts.computeIfAbsent(names[0], code -> JSON.createObjectNode()).set(names[1], value(cell));
            }
        });
        parts.forEach((code, value) -> values.addObject().put("indicator", code).set("value", value));
        return request.toString();
    }

    private static JsonNode value(String cell) {
        return cell.endsWith("ạt")
                ? JSON.getNodeFactory().booleanNode(cell.equals("Đạt"))
                : JSON.getNodeFactory().numberNode(new java.math.BigDecimal(cell));
    }

    /** The table as it is downloaded, with the row of one commune filled in. */
    private String completed(Map<String, String> cells) {
        String table = CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .accept("text/csv")
                .get(PATH + "&counts=true")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> lines = table.lines().toList();
        List<String> header = Arrays.asList(lines.get(0).replace("\uFEFF", "").split(","));
        String row = lines.stream()
                .filter(line -> line.startsWith(listed.code()))
                .findFirst()
                .orElseThrow();
        assertThat(header).containsAll(cells.keySet());
        List<String> own = Arrays.asList(row.split(",", -1));
        cells.forEach((path, cell) -> own.set(header.indexOf(path), cell));
        return lines.get(0) + "\n" + own.stream().collect(Collectors.joining(",")) + "\n";
    }

    private JsonNode assessment(PublishedUnit commune) throws IOException {
        return JSON.readTree(CriteriaUnderTest.as(Role.AUDITOR)
                        .get("/api/v1/assessments?unit=" + commune.code())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .path("items")
                .path(0);
    }
}
