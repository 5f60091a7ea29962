package vn.ntm.registry.matching.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.text.Vietnamese;

/**
 * Which columns of a table tell the unit, by the headers that officials give them. Of {@code Mã tỉnh, Mã huyện, Mã xã} the
 * last is the unit's and the others tell where it lies.
 *
 * @param parents columns about units above
 * @param values all others
 */
record Headers(@Nullable String code, @Nullable String name, List<String> parents, List<String> values) {

    private static final List<String> CODES = List.of(
            "code", "ma", "ma xa", "ma dvhc", "ma don vi", "ma don vi hanh chinh", "ma so", "ma huyen", "ma tinh");
    private static final List<String> NAMES = List.of(
            "name",
            "ten",
            "full name",
            "ten xa",
            "xa",
            "ten dvhc",
            "ten don vi",
            "ten don vi hanh chinh",
            "don vi",
            "ten huyen",
            "ten tinh");
    private static final List<String> PARENTS = List.of(
            "parent",
            "parent code",
            "parent name",
            "thuoc",
            "truc thuoc",
            "cap tren",
            "quan huyen",
            "huyen",
            "tinh",
            "ma huyen",
            "ten huyen",
            "ma tinh",
            "ten tinh");

    Headers {
        parents = List.copyOf(parents);
        values = List.copyOf(values);
    }

    static Headers of(Collection<String> columns) {
        String code = first(columns, CODES).orElse(null);
        // A list of districts or provinces may call them just so.
        String name = first(columns, NAMES)
                .or(() -> code == null ? first(columns, List.of("quan huyen", "huyen", "tinh")) : Optional.empty())
                .orElse(null);
        List<String> parents = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            if (!column.equals(code) && !column.equals(name)) {
                (PARENTS.contains(Vietnamese.searchKey(column)) ? parents : values).add(column);
            }
        }
        return new Headers(code, name, parents, values);
    }

    private static Optional<String> first(Collection<String> columns, List<String> keys) {
        return keys.stream()
                .flatMap(key -> columns.stream()
                        .filter(column -> Vietnamese.searchKey(column).equals(key)))
                .findFirst();
    }
}
