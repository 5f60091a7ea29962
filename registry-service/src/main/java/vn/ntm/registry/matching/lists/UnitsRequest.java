package vn.ntm.registry.matching.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.text.Vietnamese;

/** The units of a request in JSON: rows, or mere codes, or mere names. */
public final class UnitsRequest {

    private static final int LONGEST = 200;
    private static final int FAULTS_AT_MOST = 1_000;
    private static final Text NO_TEXT =
            new Text("tiếng Việt Unicode, không quá 200 ký tự", "Vietnamese in Unicode, no more than 200 characters");

    private static final Text NO_CELL = new Text("một số hoặc một văn bản", "a number or a text");

    /** A row as it is sent. */
    @Schema(name = "UnitRow")
    public record Row(
            @Nullable @Schema(examples = "07684") String code,
            @Nullable @Schema(examples = "Lão Hộ") String name,
            @Nullable @Schema(examples = "Yên Dũng") String parent,

            @Nullable @Schema(description = "Texts and numbers by column", examples = "{\"people\": 1200}")
            Map<String, @Nullable JsonNode> values) {}

    private UnitsRequest() {}

    /**
     * The rows as a table, numbered from 1.
     *
     * @throws ProblemException (invalid) where there are too many, or a text is none that can be Vietnamese
     */
    public static UnitTable table(
            @Nullable List<@Nullable Row> rows,
            @Nullable List<@Nullable String> codes,
            @Nullable List<@Nullable String> names) {
        List<Fault> faults = new ArrayList<>();
        List<UnitTable.Row> found = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        for (Row row : some(rows, "rows", faults)) {
            Row sent = row == null ? new Row(null, null, null, null) : row;
            String path = "$.rows[" + found.size() + "]";
            Map<String, String> values = values(path, sent, faults);
            columns.addAll(values.keySet());
            found.add(new UnitTable.Row(
                    found.size() + 1,
                    text(path + ".code", sent.code(), faults),
                    text(path + ".name", sent.name(), faults),
                    text(path + ".parent", sent.parent(), faults),
                    values));
        }
        for (String code : some(codes, "codes", faults)) {
            String read = text("$.codes", code, faults);
            found.add(new UnitTable.Row(found.size() + 1, read, null, null, Map.of()));
        }
        for (String name : some(names, "names", faults)) {
            String read = text("$.names", name, faults);
            found.add(new UnitTable.Row(found.size() + 1, null, read, null, Map.of()));
        }
        if (columns.size() > UnitTable.COLUMNS_AT_MOST) {
            faults.add(Fault.of("$.rows", columns.size(), UnitTable.TOO_MANY_COLUMNS));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST, null, faults.subList(0, Math.min(faults.size(), FAULTS_AT_MOST)));
        }
        return new UnitTable(found, List.copyOf(columns));
    }

    private static <T> List<T> some(@Nullable List<T> sent, String field, List<Fault> faults) {
        if (sent != null && sent.size() > UnitTable.ROWS_AT_MOST) {
            faults.add(Fault.of("$." + field, sent.size(), UnitTable.TOO_MANY_ROWS));
            return List.of();
        }
        return sent == null ? List.of() : sent;
    }

    private static Map<String, String> values(String path, Row row, List<Fault> faults) {
        Map<String, String> values = new LinkedHashMap<>();
        if (row.values() != null) {
            row.values().forEach((column, value) -> {
                if (value != null && value.isContainerNode()) {
                    faults.add(Fault.of(path + ".values." + column, null, NO_CELL));
                } else if (value != null && !value.isNull() && !value.asText().isBlank()) {
                    values.put(column, value.asText().strip());
                }
            });
        }
        return values;
    }

    private static @Nullable String text(String path, @Nullable String sent, List<Fault> faults) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        String text = Vietnamese.nfc(sent.strip());
        if (text.length() > LONGEST || !Vietnamese.firstForeign(text).isEmpty()) {
            faults.add(Fault.of(path, text.substring(0, Math.min(text.length(), LONGEST)), NO_TEXT));
        }
        return text;
    }
}
