package vn.ntm.registry.vintages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.matching.ForeignCodes;
import vn.ntm.registry.matching.UnitIndex;
import vn.ntm.registry.register.KnownVersion;

/** The different entries of a list, each with the rows that have it and the units that it may mean. Pure. */
record Entries(int rows, List<Entry> all) {

    Entries {
        all = List.copyOf(all);
    }

    /** That a unit is called so on these days. */
    record Fit(UUID unit, Period days) {}

    /**
     * @param rows at least one
     * @param fits none where nothing was ever called so
     */
    record Entry(@Nullable String code, @Nullable String name, List<ListRow> rows, List<Fit> fits) {}

    private record Key(@Nullable String code, @Nullable String name) {}

    static Entries of(List<ListRow> rows, UnitLevel level, UnitIndex index, ForeignCodes foreign) {
        Map<Key, List<ListRow>> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.computeIfAbsent(new Key(row.code(), row.name()), key -> new ArrayList<>(1))
                .add(row));
        List<Entry> entries = new ArrayList<>();
        byKey.forEach((key, held) ->
                entries.add(new Entry(key.code(), key.name(), List.copyOf(held), fits(key, level, index, foreign))));
        return new Entries(rows.size(), entries);
    }

    /** The days on which a unit of the list begins or ceases to be called so. */
    void addDaysTo(Collection<LocalDate> days) {
        all.stream()
                .flatMap(entry -> entry.fits().stream())
                .flatMap(fit -> Stream.of(
                        Optional.ofNullable(fit.days().from()),
                        Optional.ofNullable(fit.days().to())))
                .flatMap(Optional::stream)
                .forEach(days::add);
    }

    private static List<Fit> fits(Key key, UnitLevel level, UnitIndex index, ForeignCodes foreign) {
        List<KnownVersion> named = key.name() == null ? List.of() : index.named(level, key.name());
        if (key.code() == null) {
            return named.stream().map(Entries::fit).toList();
        }
        List<KnownVersion> coded = index.coded(level, key.code());
        if (coded.isEmpty()) {
            return variants(key, level, index, foreign);
        }
        return (key.name() == null
                        ? coded.stream()
                        : named.stream().filter(known -> known.version().code().equals(key.code())))
                .map(Entries::fit)
                .toList();
    }

    private static Fit fit(KnownVersion known) {
        return new Fit(known.unit().id(), known.version().period());
    }

    private static List<Fit> variants(Key key, UnitLevel level, UnitIndex index, ForeignCodes foreign) {
        if (key.code() == null) {
            return List.of();
        }
        List<KnownVersion> named = key.name() == null ? List.of() : index.named(level, key.name());
        return foreign.meant(key.code()).stream()
                .flatMap(code -> index.register().unit(code.unit()).stream()
                        .filter(unit -> unit.level() == level)
                        .flatMap(unit -> unit.versions().stream()
                                .filter(version ->
                                        key.name() == null || named.contains(new KnownVersion(unit, version)))
                                .flatMap(version -> version.period().intersect(code.days()).stream())
                                .map(days -> new Fit(unit.id(), days))))
                .toList();
    }
}
