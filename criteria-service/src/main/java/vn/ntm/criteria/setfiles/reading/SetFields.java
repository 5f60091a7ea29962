package vn.ntm.criteria.setfiles.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Confidence;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.setfiles.cells.DayCell;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.cells.SetNode;
import vn.ntm.criteria.setfiles.cells.SetRow;
import vn.ntm.criteria.setfiles.words.SetWords;
import vn.ntm.criteria.setfiles.words.Vocabulary;
import vn.ntm.platform.problems.Text;

/** The fields of a set itself, whichever there are: what the set has, its spreadsheet has a row for. */
public final class SetFields {

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

    /** The names of the fields. */
    static List<String> names() {
        return components().map(RecordComponent::getName).toList();
    }

    /** Those of the set that have a row. */
    public static Stream<RecordComponent> components() {
        return Arrays.stream(IndicatorSet.class.getRecordComponents())
                .filter(field -> !ROWS_OF_THEIR_OWN.contains(field.getName()));
    }

    /** What may be written into a field that has words of its own. */
    public static Optional<Vocabulary> words(String name) {
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
            SetNode.put(set, name, DayCell.read(text).map(LocalDate::toString).orElse(text));
        } else {
            SetNode.put(
                    set, name, words(field).flatMap(words -> words.word(text)).orElse(text));
        }
    }
}
