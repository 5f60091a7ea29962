package vn.ntm.platform.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says where JSON cannot be read, and what would be there instead; never by the names of classes. */
final class Unreadable {

    private static final String DUPLICATE = "Duplicate field";
    private static final Text SYNTAX = new Text("JSON đúng cú pháp", "well-formed JSON");
    private static final Text ONCE = new Text("mỗi trường một lần", "each field once");
    private static final Text OTHER = new Text("một giá trị đúng kiểu", "a value of the right type");
    private static final Text WHOLE = new Text("một số nguyên", "a whole number");
    private static final Text NUMBER = new Text("một số", "a number");
    private static final Text LIST = new Text("một danh sách trong [ ]", "a list in [ ]");
    private static final Text OBJECT = new Text("một đối tượng trong { }", "an object in { }");

    static final Text ID = new Text(
            "một mã như \"01890c5e-7a2b-7c3d-8e4f-0123456789ab\"",
            "an id such as \"01890c5e-7a2b-7c3d-8e4f-0123456789ab\"");

    private static final Map<Class<?>, Text> BY_TYPE = Map.ofEntries(
            Map.entry(LocalDate.class, new Text("một ngày như \"2023-12-31\"", "a date such as \"2023-12-31\"")),
            Map.entry(
                    Instant.class,
                    new Text(
                            "một thời điểm như \"2026-01-31T08:00:00+07:00\"",
                            "an instant such as \"2026-01-31T08:00:00+07:00\"")),
            Map.entry(UUID.class, ID),
            Map.entry(String.class, new Text("một chuỗi trong ngoặc kép", "a text in quotation marks")),
            Map.entry(Boolean.class, new Text("true hoặc false", "true or false")),
            Map.entry(boolean.class, new Text("true hoặc false", "true or false")),
            Map.entry(Integer.class, WHOLE),
            Map.entry(int.class, WHOLE),
            Map.entry(Long.class, WHOLE),
            Map.entry(long.class, WHOLE),
            Map.entry(BigInteger.class, WHOLE),
            Map.entry(BigDecimal.class, NUMBER));

    private Unreadable() {}

    static Fault fault(JsonProcessingException unreadable) {
        if (unreadable instanceof StreamReadException broken) {
            return broken(broken);
        }
        if (unreadable.getCause() instanceof StreamReadException broken) {
            return broken(broken);
        }
        if (!(unreadable instanceof JsonMappingException mapping)) {
            return Fault.of("$", null, SYNTAX);
        }
        String path = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining("", "$", ""));
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            return Fault.of(path, null, noSuchField(unknown.getKnownPropertyIds()));
        }
        Object found = mapping instanceof InvalidFormatException format ? format.getValue() : null;
        Class<?> wanted = mapping instanceof MismatchedInputException mismatched ? mismatched.getTargetType() : null;
        return Fault.of(path, found, wanted(wanted));
    }

    /** Text that is no JSON, or in which a name stands twice. */
    private static Fault broken(StreamReadException broken) {
        if (!broken.getOriginalMessage().startsWith(DUPLICATE)) {
            return Fault.of("$", null, SYNTAX);
        }
        return Fault.of(
                broken.getProcessor() == null ? "$" : path(broken.getProcessor().getParsingContext()), null, ONCE);
    }

    private static String path(JsonStreamContext at) {
        String before = at.getParent() == null ? "$" : path(at.getParent());
        if (at.inObject() && at.getCurrentName() != null) {
            return before + "." + at.getCurrentName();
        }
        return at.inArray() ? before + "[" + at.getCurrentIndex() + "]" : before;
    }

    private static Text noSuchField(@Nullable Collection<Object> known) {
        String all = known == null
                ? ""
                : known.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .collect(Collectors.joining(", "));
        return new Text("không có trường này; các trường là: " + all, "no such field; the fields are: " + all);
    }

    private static Text wanted(@Nullable Class<?> type) {
        if (type == null) {
            return OTHER;
        }
        if (type.isEnum()) {
            String all =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return new Text("một trong: " + all, "one of: " + all);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return LIST;
        }
        return type.isRecord() || Map.class.isAssignableFrom(type) ? OBJECT : BY_TYPE.getOrDefault(type, OTHER);
    }
}
