package vn.ntm.criteria.setfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Confidence;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.setfiles.words.SetWords;
import vn.ntm.criteria.setfiles.words.Vocabulary;
import vn.ntm.platform.problems.Text;

/** The fields of a set itself as rows, whichever there are: what the set has, the spreadsheet has. */
final class SetFields {

    private static final Set<String> ROWS_OF_THEIR_OWN = Set.of("conditions", "criteria");
    private static final String REGIONS_BY = "regionsBy";
    private static final Map<Class<?>, Vocabulary> WORDS = Map.of(
            SetKind.class,
            SetWords.KIND,
            SetLevel.class,
            SetWords.LEVEL,
            Confidence.class,
            SetWords.CONFIDENCE,
            boolean.class,
            SetWords.TRUTH,
            Boolean.class,
            SetWords.TRUTH);

    private SetFields() {}

    static List<LaidRow> rows(JsonNode set) {
        return components()
                .map(field -> {
                    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
                    cells.put(SetColumns.CRITERION, SetWords.FIELD.vietnamese(field.getName()));
                    cells.put(SetColumns.TEXT, written(field, set.path(field.getName())));
                    cells.put(SetColumns.KEY, SetColumns.OF_SET + field.getName());
                    return new LaidRow(cells, Map.of(), false);
                })
                .toList();
    }

    /** The names of the fields. */
    static List<String> names() {
        return components().map(RecordComponent::getName).toList();
    }

    private static Stream<RecordComponent> components() {
        return Arrays.stream(IndicatorSet.class.getRecordComponents())
                .filter(field -> !ROWS_OF_THEIR_OWN.contains(field.getName()));
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
                : words(field).map(words -> words.vietnamese(value.asText())).orElse(value.asText());
    }

    /** Whether each is a text that fits in a line. */
    private static boolean isLines(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .allMatch(one -> one.isTextual()
                        && !one.asText().isBlank()
                        && !one.asText().matches("(?s)[\\[{].*|.*\\R.*"));
    }

    /** What may be written into a field that has words of its own. */
    static Optional<Vocabulary> words(String name) {
        return components()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .flatMap(SetFields::words);
    }

    private static Optional<Vocabulary> words(RecordComponent field) {
        return field.getName().equals(REGIONS_BY)
                ? Optional.of(SetWords.REGIONS_BY)
                : Optional.ofNullable(WORDS.get(field.getType()));
    }

    /** Puts what the row says into the set. */
    static void read(String name, SetRow row, ObjectNode set) {
        Optional<RecordComponent> known =
                components().filter(field -> field.getName().equals(name)).findFirst();
        if (known.isEmpty()) {
            String all = names().stream().map(SetColumns.OF_SET::concat).collect(Collectors.joining(", "));
            row.fault(SetColumns.KEY, new Text(all, all));
            return;
        }
        String label = row.take(SetColumns.CRITERION);
        if (!label.isEmpty() && !SetWords.FIELD.word(label).orElse(label).equals(name)) {
            String right = SetWords.FIELD.vietnamese(name);
            row.fault(SetColumns.CRITERION, new Text(right, right));
        }
        String text = row.take(SetColumns.TEXT);
        put(known.get(), text, set);
    }

    private static void put(RecordComponent field, String text, ObjectNode set) {
        String name = field.getName();
        boolean isList = field.getType() == List.class || field.getType() == Set.class;
        Optional<JsonNode> tree =
                text.matches("(?s)[\\[{].*") && (isList || field.getType().isRecord())
                        ? SetNode.read(text)
                        : Optional.empty();
        if (tree.isPresent()) {
            set.set(name, tree.get());
        } else if (isList) {
            if (!text.isEmpty() || !field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                ArrayNode list = set.putArray(name);
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(list::add);
            }
        } else if (field.getType() == LocalDate.class) {
            SetNode.put(set, name, Wanted.day(text).map(LocalDate::toString).orElse(text));
        } else {
            SetNode.put(
                    set, name, words(field).flatMap(words -> words.word(text)).orElse(text));
        }
    }
}
