package vn.ntm.criteria.setfiles.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.platform.problems.Text;

/** What the layout of sets accepts in a place, in words for whoever mends a file. */
public final class Accepted {

    private Accepted() {}

    /** What the library says, where it speaks of the file and not of our classes. */
    public static Text said(IOException refused) {
        String first = refused instanceof JsonProcessingException json
                ? String.valueOf(json.getOriginalMessage()).lines().findFirst().orElse("")
                : "";
        boolean isOfClasses = first.isEmpty() || first.contains("vn.ntm.") || first.contains("java.");
        return isOfClasses
                ? new Text("bộ tiêu chí đúng cấu trúc", "a set in its layout")
                : new Text("bộ tiêu chí đúng cấu trúc: " + first, "a set in its layout: " + first);
    }

    static Text required(Class<?> type) {
        Text accepted = value(type);
        return new Text("bắt buộc: " + accepted.vi(), "required: " + accepted.en());
    }

    static Text fields(Class<?> type) {
        String names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
        return new Text("các trường: " + names, "the fields: " + names);
    }

    /** A value of a type. */
    static Text value(Class<?> type) {
        if (type.isEnum()) {
            String all =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Text(all, all);
        }
        if (type == LocalDate.class) {
            return new Text("một ngày như 2023-12-31", "a date such as 2023-12-31");
        }
        if (type == UUID.class) {
            return new Text("định danh của một đơn vị", "the id of a unit");
        }
        if (type == int.class || type == Integer.class) {
            return new Text("một số nguyên", "a whole number");
        }
        if (type == Threshold.class) {
            String forms =
                    "{value}, {unread}, {by, values}, {years}, {count, moreThan, then, otherwise}, {set, indicator, factor}";
            return new Text("một mức: " + forms, "a threshold: " + forms);
        }
        if (type == Derived.class) {
            return new Text("{shareOf, at} hoặc {recognised}", "{shareOf, at} or {recognised}");
        }
        return new Text("giá trị", "a value");
    }
}
