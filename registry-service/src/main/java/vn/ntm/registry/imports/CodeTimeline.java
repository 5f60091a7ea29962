package vn.ntm.registry.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.register.UnitCode;

/**
 * What the file and the register together say of one code, in order of time. A row speaks of the version on record that
 * begins on the same day; a row that begins on another day is a new version.
 */
record CodeTimeline(UnitCode code, List<Slot> slots) {

    private static final Comparator<Optional<LocalDate>> OPEN_FIRST =
            Comparator.comparing(from -> from.orElse(LocalDate.MIN));

    CodeTimeline {
        slots = List.copyOf(slots);
    }

    /** Two rows that begin on the same day are a fault; the first of them is taken. */
    static CodeTimeline of(UnitCode code, List<UnitRow> rows, Collection<KnownVersion> stored, FileFaults faults) {
        Map<Optional<LocalDate>, UnitRow> said = new TreeMap<>(OPEN_FIRST);
        for (UnitRow row : rows) {
            UnitRow earlier = said.putIfAbsent(start(row.period()), row);
            if (earlier != null) {
                Text accepted =
                        new Text("một dòng; dòng %s bắt đầu cùng ngày", "one row; line %s begins on the same day");
                faults.add(row.line(), "valid_from", shown(row.period().from()), accepted.with(earlier.line()));
            }
        }
        Map<Optional<LocalDate>, Slot> slots = new TreeMap<>(OPEN_FIRST);
        for (KnownVersion known : stored) {
            Optional<LocalDate> start = start(known.version().period());
            slots.put(start, new Slot(said.remove(start), known));
        }
        said.forEach((start, row) -> slots.put(start, new Slot(row, null)));
        return new CodeTimeline(code, List.copyOf(slots.values()));
    }

    private static Optional<LocalDate> start(Period period) {
        return Optional.ofNullable(period.from());
    }

    private static @Nullable String shown(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** The units that hold the code one after another; where versions overlap that is a fault, and none are. */
    List<UnitDraft> units(FileFaults faults) {
        int before = faults.count();
        for (int i = 1; i < slots.size(); i++) {
            refuseOverlap(slots.get(i - 1), slots.get(i), faults);
        }
        return faults.count() > before ? List.of() : drafts(faults);
    }

    private static void refuseOverlap(Slot one, Slot next, FileFaults faults) {
        if (!one.period().overlaps(next.period())) {
            return;
        }
        if (next.row() != null) {
            faults.add(next.row().line(), "valid_from", shown(next.period().from()), afterEndOf(one));
        } else if (one.row() != null) {
            Text accepted = new Text(
                    "ngày không sau %s, khi phiên bản đã ghi kế tiếp bắt đầu",
                    "a date not after %s, when the next version on record begins");
            faults.add(
                    one.row().line(),
                    "valid_to",
                    shown(one.period().to()),
                    accepted.with(shown(next.period().from())));
        }
    }

    private static Text afterEndOf(Slot one) {
        LocalDate end = one.period().to();
        Text accepted = end == null
                ? new Text(
                        "một ngày, sau khi phiên bản %s đã có valid_to", "a date, once the version %s has a valid_to")
                : new Text(
                        "ngày không trước %2$s, khi phiên bản %1$s kết thúc",
                        "a date not before %2$s, when the version %1$s ends");
        return one.row() == null
                ? new Text(
                        accepted.with("đã ghi", end).vi(),
                        accepted.with("on record", end).en())
                : new Text(
                        accepted.with("ở dòng " + one.row().line(), end).vi(),
                        accepted.with("in line " + one.row().line(), end).en());
    }

    private List<UnitDraft> drafts(FileFaults faults) {
        List<UnitDraft> drafts = new ArrayList<>();
        Set<UUID> ended = new HashSet<>();
        List<Slot> current = new ArrayList<>();
        UUID unit = null;
        for (Slot slot : slots) {
            if (!current.isEmpty() && !goesOn(current.get(current.size() - 1), slot, unit)) {
                drafts.add(new UnitDraft(code, current));
                if (unit != null) {
                    ended.add(unit);
                }
                refuseRift(current.get(current.size() - 1), slot, ended, faults);
                current = new ArrayList<>();
                unit = null;
            }
            current.add(slot);
            unit = slot.unit() == null ? unit : slot.unit();
        }
        drafts.add(new UnitDraft(code, current));
        return drafts;
    }

    private static boolean goesOn(Slot last, Slot next, @Nullable UUID unit) {
        return last.period().meets(next.period())
                && !next.begins()
                && (next.unit() == null || next.unit().equals(unit));
    }

    /** A unit on record cannot end and go on later. */
    private static void refuseRift(Slot last, Slot next, Set<UUID> ended, FileFaults faults) {
        UnitRow row = last.row() != null ? last.row() : next.row();
        if (next.unit() != null && ended.contains(next.unit()) && row != null) {
            faults.add(
                    row.line(),
                    "valid_to",
                    shown(row.period().to()),
                    new Text(
                                    "%s, khi phiên bản kế tiếp đã ghi của đơn vị này bắt đầu",
                                    "%s, when the next version on record of this unit begins")
                            .with(shown(next.period().from())));
        }
    }
}
