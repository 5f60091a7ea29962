package vn.ntm.criteria.setfiles.writing;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.reading.SetFields;
import vn.ntm.criteria.setfiles.words.SetWords;

/** The fields of a set itself as rows. */
final class FieldRows {

    private FieldRows() {}

    static List<LaidRow> of(JsonNode set) {
        return SetFields.components()
                .map(field -> {
                    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
                    cells.put(SetColumns.CRITERION, SetWords.FIELD.vietnamese(field.getName()));
                    cells.put(SetColumns.TEXT, written(field, set.path(field.getName())));
                    cells.put(SetColumns.KEY, SetColumns.OF_SET + field.getName());
                    return new LaidRow(cells, Map.of(), false);
                })
                .toList();
    }

    private static @Nullable String written(RecordComponent field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isArray() && isLines(value)) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("\n"));
        }
        return value.isContainerNode()
                ? value.toString()
                : SetFields.words(field.getName())
                        .map(words -> words.vietnamese(value.asText()))
                        .orElse(value.asText());
    }

    /** Whether each is a text that fits in a line. */
    private static boolean isLines(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .allMatch(one -> one.isTextual()
                        && !one.asText().isBlank()
                        && !one.asText().matches("(?s)[\\[{].*|.*\\R.*"));
    }
}
