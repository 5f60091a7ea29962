package vn.ntm.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.register.Holding;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** What holds of the import of every sound history: provinces that come and go, with districts inside their times. */
class UnitImportPropertiesTest {

    private static final LocalDate BEGINNING = LocalDate.parse("2004-09-01");
    private static final int MONTHS = 250;

    /** A row, its dates apart from the rest so that a history can be cut off at a day. */
    record Row(
            String head, @Nullable LocalDate from, @Nullable LocalDate to) {

        String csv() {
            return head + "," + (from == null ? "" : from) + "," + (to == null ? "" : to);
        }

        Row asKnownOn(LocalDate day) {
            return new Row(head, from, to != null && to.isAfter(day) ? null : to);
        }
    }

    @Property(tries = 150)
    void aSoundHistoryIsTakenWholeAndKeepsTheRules(@ForAll("histories") List<Row> history) {
        Register register = UnitLists.after(UnitLists.empty(), list(history));

        assertThat(register.all().stream()
                        .mapToInt(unit -> unit.versions().size())
                        .sum())
                .isEqualTo(history.size());
        for (Unit unit : register.all()) {
            for (UnitVersion version : unit.versions()) {
                assertThat(register.all())
                        .filteredOn(other ->
                                other.level() == unit.level() && !other.id().equals(unit.id()))
                        .flatMap(Unit::versions)
                        .noneMatch(other -> other.code().equals(version.code())
                                && other.period().overlaps(version.period()));
                if (version.parentId() != null) {
                    Unit parent = register.unit(version.parentId()).orElseThrow();
                    assertThat(new Holding(parent.id(), parent.extent()).covers(version.period()))
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 100)
    void asItWasItChangesNothing(@ForAll("histories") List<Row> history) {
        Register register = UnitLists.after(UnitLists.empty(), list(history));
        FileFaults faults = new FileFaults();

        assertThat(UnitLists.plan(register, list(history), faults)).isEqualTo(UnitChanges.NONE);
        assertThat(faults.count()).isZero();
    }

    @Property(tries = 100)
    void theOrderOfRowsDoesNotMatter(@ForAll("histories") List<Row> history, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, random);

        assertThat(UnitLists.after(UnitLists.empty(), list(shuffled)).all())
                .containsExactlyInAnyOrderElementsOf(
                        UnitLists.after(UnitLists.empty(), list(history)).all());
    }

    @Property(tries = 100)
    void whatIsLearntBitByBitIsAsIfItWereLearntAtOnce(
            @ForAll("histories") List<Row> history, @ForAll("days") LocalDate first, @ForAll("days") LocalDate second) {
        Register register = UnitLists.empty();
        for (LocalDate day :
                List.of(first.isBefore(second) ? first : second, first.isBefore(second) ? second : first)) {
            register = UnitLists.after(register, list(knownOn(history, day)));
        }
        register = UnitLists.after(register, list(history));

        assertThat(register.all())
                .containsExactlyInAnyOrderElementsOf(
                        UnitLists.after(UnitLists.empty(), list(history)).all());
    }

    private static List<Row> knownOn(List<Row> history, LocalDate day) {
        return history.stream()
                .filter(row -> row.from() == null || !row.from().isAfter(day))
                .map(row -> row.asKnownOn(day))
                .toList();
    }

    private static byte[] list(List<Row> rows) {
        String body = String.join("\n", rows.stream().map(Row::csv).toList());
        return (UnitLists.HEADER + "\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, MONTHS).map(BEGINNING::plusMonths);
    }

    @Provide
    Arbitrary<List<Row>> histories() {
        return Arbitraries.randomValue(UnitImportPropertiesTest::history);
    }

    private static List<Row> history(Random random) {
        List<Row> rows = new ArrayList<>();
        int district = 100;
        for (int province = 10; province < 10 + 1 + random.nextInt(4); province++) {
            for (Row unit : timeline(random, "province,%02d,%%d,tinh,P,Tỉnh P,".formatted(province), null, null)) {
                rows.add(unit);
            }
        }
        for (Row above : List.copyOf(rows)) {
            String parent = above.head().substring(9, 11);
            int inside = random.nextInt(3);
            for (int i = 0; i < inside; i++) {
                String head = "district,%03d,%%d,huyen,D,Huyện D,%s".formatted(district++, parent);
                rows.addAll(timeline(random, head, above.from(), above.to()));
            }
        }
        return rows;
    }

    /** Versions of one code between two days, with a gap here and there; after a gap, and at random, a unit begins. */
    private static List<Row> timeline(Random random, String head, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<Row> rows = new ArrayList<>();
        LocalDate start = from;
        int version = 1;
        for (int cuts = random.nextInt(4); cuts > 0; cuts--) {
            LocalDate cut = (start == null ? BEGINNING : start).plusMonths(1 + random.nextInt(60));
            if (to != null && !cut.isBefore(to)) {
                break;
            }
            rows.add(new Row(head.formatted(version), start, cut));
            boolean gap = random.nextInt(4) == 0;
            start = gap ? cut.plusDays(1 + random.nextInt(20)) : cut;
            version = gap || random.nextInt(5) == 0 ? 1 : version + 1;
        }
        if (to == null || start == null || start.isBefore(to)) {
            rows.add(new Row(head.formatted(version), start, to));
        }
        return rows;
    }
}
