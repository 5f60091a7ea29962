package vn.ntm.local.benchmark.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ntm.local.benchmark.measuring.ServiceClient;

/** The criteria-service as its callers use it. */
public final class CriteriaClient {

    static final String SET = "vn-ntm-commune-standard-2021-2025";

    /** The set in the text that holds since March 2024. */
    public static final LocalDate FIRST_DAY = LocalDate.parse("2024-04-01");

    // Drawn at random, some rows repeat what the same commune said before, which is to be said.
    private static final String HAND_IN = "/assessment-sheets?kind=commune&level=standard&submit=true&repeat=true&on=";
    private static final String JSON = "application/json";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ServiceClient service;
    private final ValueColumns columns;

    public CriteriaClient(ServiceClient service) throws IOException, InterruptedException {
        this.service = service;
        this.columns = new ValueColumns(MAPPER.readTree(service.get("/criteria-sets/" + SET + "?asOf=" + FIRST_DAY)));
    }

    /** How many units of a level the service knows of on the first day. */
    int total(String level) throws IOException, InterruptedException {
        return total(service, level);
    }

    /** How many units of a level a service, this or another, knows of on the first day. */
    static int total(ServiceClient service, String level) throws IOException, InterruptedException {
        return MAPPER.readTree(service.get("/units?limit=1&asOf=" + FIRST_DAY + "&level=" + level))
                .path("total")
                .asInt();
    }

    /** Units of a level and type in another, by code. */
    public List<String> codes(String query) throws IOException, InterruptedException {
        List<String> codes = new ArrayList<>();
        String path = "/units?limit=100&asOf=" + FIRST_DAY + query;
        while (path != null) {
            JsonNode page = MAPPER.readTree(service.get(path));
            page.path("items").forEach(unit -> codes.add(unit.path("code").asText()));
            path = page.hasNonNull("next") ? page.path("next").asText().substring("/api/v1".length()) : null;
        }
        return codes;
    }

    /** Records a decision of the province on whatever the set leaves to it. */
    public void decide(String province) throws IOException, InterruptedException {
        JsonNode lacking = MAPPER.readTree(service.get(
                "/provincial-decisions/lacking?unit=%s&set=%s&asOf=%s".formatted(province, SET, FIRST_DAY)));
        ObjectNode request = MAPPER.createObjectNode();
        request.put("province", province).put("set", SET).put("from", "2021-01-01");
        request.putObject("decision").put("number", "7/2020/QĐ-UBND").put("date", "2020-12-31");
        ArrayNode indicators = request.putArray("indicators");
        for (JsonNode one : lacking) {
            String code = one.path("code").asText();
            ObjectNode indicator = indicators.addObject().put("code", code);
            if (!one.path("parts").isEmpty()) {
                ObjectNode parts = indicator.putObject("parts");
                one.path("parts").forEach(part -> parts.put(part.asText(), 80));
            } else if (columns.kinds().get(code) == ValueColumns.Kind.ACHIEVED) {
                indicator.put("definition", "Theo quy định của tỉnh");
            } else {
                indicator.put("value", 80);
            }
        }
        service.post("/provincial-decisions", JSON, JSON, MAPPER.writeValueAsBytes(request));
    }

    /** A completed table of these communes, a column for each of the values of the 57 indicators. */
    public byte[] workbook(List<String> communes, Random random) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Đánh giá");
            List<String> paths = new ArrayList<>(columns.kinds().keySet());
            sheet.value(0, 0, "code");
            for (int column = 0; column < paths.size(); column++) {
                sheet.value(0, column + 1, paths.get(column));
            }
            for (int row = 0; row < communes.size(); row++) {
                sheet.value(row + 1, 0, communes.get(row));
                int share = share(random);
                for (int column = 0; column < paths.size(); column++) {
                    Object cell = columns.cell(paths.get(column), share, random);
                    if (cell instanceof Number number) {
                        sheet.value(row + 1, column + 1, number);
                    } else {
                        sheet.value(row + 1, column + 1, String.valueOf(cell));
                    }
                }
            }
        }
        return file.toByteArray();
    }

    /** Hands in a table; each of its rows is evaluated, kept and told. */
    void handIn(byte[] workbook, LocalDate on) throws IOException, InterruptedException {
        JsonNode answer = MAPPER.readTree(service.post(HAND_IN + on, XLSX, JSON, workbook));
        if (answer.path("submitted").asInt() != answer.path("rows").asInt()) {
            throw new IOException("not all was handed in: " + answer);
        }
    }

    /** Has a table handed in by a job, which is not waited for. */
    public void handInByJob(byte[] workbook, LocalDate on) throws IOException, InterruptedException {
        service.post(HAND_IN + on, XLSX, JSON, workbook, "Prefer", "respond-async");
    }

    /** The body of one assessment that is handed in at once. */
    byte[] assessment(String commune, LocalDate on, Random random) throws IOException {
        ObjectNode request = MAPPER.createObjectNode();
        request.put("unit", commune)
                .put("on", on.toString())
                .put("level", "standard")
                .put("submit", true);
        ObjectNode values = MAPPER.createObjectNode();
        int share = share(random);
        for (String path : columns.kinds().keySet()) {
            String[] names = path.split("/");
            ObjectNode at = values;
            for (int i = 0; i < names.length - 1; i++) {
                at = at.withObjectProperty(names[i]);
            }
            Object cell = columns.cell(path, share, random);
            if (cell instanceof Number number) {
                at.put(names[names.length - 1], number.intValue());
            } else {
                at.put(names[names.length - 1], cell.equals("Đạt"));
            }
        }
        ArrayNode all = request.putArray("values");
        values.properties()
                .forEach(value ->
                        all.addObject().put("indicator", value.getKey()).set("value", value.getValue()));
        return MAPPER.writeValueAsBytes(request);
    }

    private static int share(Random random) {
        return 90 + random.nextInt(10);
    }

    void post(byte[] assessment) throws IOException, InterruptedException {
        service.post("/assessments", JSON, JSON, assessment);
    }

    /** As a system does that hands in many: it wants a receipt, not the whole verdict. */
    void postForReceipt(byte[] assessment) throws IOException, InterruptedException {
        service.post("/assessments", JSON, JSON, assessment, "Prefer", "return=minimal");
    }

    /** How many communes a what-if of the whole country looked at. */
    int whatIf(LocalDate on) throws IOException, InterruptedException {
        String request = "{\"kind\": \"commune\", \"level\": \"standard\", \"on\": \"" + on
                + "\", \"changes\": [{\"indicator\": \"10\", \"year\": 2025}]}";
        JsonNode answer =
                MAPPER.readTree(service.post("/what-ifs", JSON, JSON, request.getBytes(StandardCharsets.UTF_8)));
        return answer.path("evaluated").asInt();
    }
}
