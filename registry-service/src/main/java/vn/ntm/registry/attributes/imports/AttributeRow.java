package vn.ntm.registry.attributes.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.RowReader;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.attributes.Attribute;
import vn.ntm.registry.attributes.AttributeValue;
import vn.ntm.registry.timelines.Stated;
import vn.ntm.registry.timelines.UnitKey;

/**
 * A row of a list of attributes.
 *
 * @param line of the file that it was read from
 * @param value as the attribute's rule reads it
 * @param period an open end means: until the next value that is known
 * @param source the legal act or publication that says so
 */
public record AttributeRow(
        int line,
        UnitKey unit,
        Attribute attribute,
        String value,
        Period period,
        @Nullable String source) {

    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_SOURCE = 300;
    private static final Columns COLUMNS =
            new Columns(List.of("level", "code", "attribute", "value", "valid_from", "valid_to", "source"), List.of());
    private static final Map<String, Attribute> ATTRIBUTES = Arrays.stream(Attribute.values())
            .collect(Collectors.toMap(Attribute::token, attribute -> attribute, (a, b) -> a, LinkedHashMap::new));

    /** The rows that could be read; what could not is noted. */
    static List<AttributeRow> read(byte[] file, FileFaults faults) {
        return TableFile.read(file, COLUMNS, faults).rows().stream()
                .flatMap(row -> of(new RowReader(row, faults)).stream())
                .toList();
    }

    private static Optional<AttributeRow> of(RowReader row) {
        Optional<UnitKey> unit = UnitKey.of(row);
        Optional<Attribute> attribute = row.oneOf("attribute", ATTRIBUTES);
        String written = row.required("value", LONGEST_VALUE);
        Optional<String> value = attribute.flatMap(known -> value(row, known, written));
        Optional<Period> period = row.period("valid_from", "valid_to");
        String source = row.required("source", LONGEST_SOURCE);
        if (!row.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new AttributeRow(
                row.line(),
                unit.orElseThrow(),
                attribute.orElseThrow(),
                value.orElseThrow(),
                period.orElseThrow(),
                source));
    }

    private static Optional<String> value(RowReader row, Attribute attribute, String written) {
        Optional<String> value = attribute.rule().read(written);
        if (value.isEmpty() && !written.isEmpty()) {
            row.refuse("value", attribute.rule().accepted());
        }
        return value;
    }

    LocalDate day(LocalDate today) {
        return UnitKey.day(period, today);
    }

    Stated<AttributeValue.Content> stated() {
        return new Stated<>(line, new AttributeValue.Content(value, source), period);
    }
}
