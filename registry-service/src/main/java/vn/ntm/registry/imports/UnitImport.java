package vn.ntm.registry.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/**
 * What a file changes in the register. Pure. Its steps: put what the file and the register say of each code in order of
 * time; part it into units, of which those on record keep their identity; look up the parents, each over all of its
 * child's days; compare. It keeps: the versions of a unit follow one another; a code at a level is held by one unit at a
 * time; a unit belongs to one that exists; nothing on record is taken away.
 */
public final class UnitImport {

    private final Register register;
    private final UnitFile file;
    private final FileFaults faults;
    private int versions;

    private UnitImport(Register register, UnitFile file, FileFaults faults) {
        this.register = register;
        this.file = file;
        this.faults = faults;
    }

    /** The changes; none where there are faults, which are noted. */
    public static UnitChanges plan(Register register, UnitFile file, FileFaults faults) {
        return new UnitImport(register, file, faults).plan();
    }

    private UnitChanges plan() {
        List<UnitDraft> drafts = drafts();
        Parents parents = new Parents(register, drafts, file.doubtful());
        List<Unit> changed = new ArrayList<>();
        Map<UUID, Integer> lines = new HashMap<>();
        for (UnitDraft draft : drafts) {
            List<Optional<UUID>> found = parentsOf(draft, parents);
            if (faults.count() == 0) {
                lines.put(draft.id(), draft.lastLine());
                Unit after = unit(draft, found);
                if (!after.equals(draft.known())) {
                    changed.add(after);
                }
            }
        }
        if (faults.count() == 0) {
            Parents.refuseOrphans(register.with(changed), changed, lines, faults);
        }
        return faults.count() == 0 ? new UnitChanges(changed, versions) : UnitChanges.NONE;
    }

    private List<UnitDraft> drafts() {
        Map<UnitCode, List<UnitRow>> byCode = new LinkedHashMap<>();
        for (UnitRow row : file.rows()) {
            byCode.computeIfAbsent(new UnitCode(row.level(), row.code()), code -> new ArrayList<>())
                    .add(row);
        }
        List<UnitDraft> drafts = new ArrayList<>();
        byCode.forEach((code, rows) -> {
            if (!file.doubtful().contains(code.code())) {
                drafts.addAll(CodeTimeline.of(code, rows, register.versions(code), faults)
                        .units(faults));
            }
        });
        return drafts;
    }

    private List<Optional<UUID>> parentsOf(UnitDraft draft, Parents parents) {
        return draft.slots().stream()
                .map(slot -> slot.row() == null
                        ? Optional.ofNullable(
                                Objects.requireNonNull(slot.stored()).version().parentId())
                        : parents.of(slot.row(), faults))
                .toList();
    }

    private Unit unit(UnitDraft draft, List<Optional<UUID>> parents) {
        List<UnitVersion> after = new ArrayList<>();
        for (int i = 0; i < draft.slots().size(); i++) {
            Slot slot = draft.slots().get(i);
            UnitVersion before = slot.stored() == null ? null : slot.stored().version();
            UnitVersion version = slot.row() == null
                    ? Objects.requireNonNull(before)
                    : version(slot.row(), parents.get(i).orElse(null), before);
            if (!version.equals(before)) {
                versions++;
            }
            after.add(version);
        }
        return new Unit(draft.id(), draft.code().level(), isIllustrative(draft), after);
    }

    /** Of what the file has no column for, what is on record stays. */
    private UnitVersion version(UnitRow row, @Nullable UUID parent, @Nullable UnitVersion before) {
        return new UnitVersion(
                row.code(),
                row.type(),
                row.name(),
                row.fullName(),
                parent,
                row.period(),
                file.states("start_act") || before == null ? row.startAct() : before.startAct(),
                file.states("end_act") || before == null ? row.endAct() : before.endAct());
    }

    private boolean isIllustrative(UnitDraft draft) {
        List<UnitRow> rows =
                draft.slots().stream().map(Slot::row).filter(Objects::nonNull).toList();
        Unit known = draft.known();
        boolean isSaid = file.states("illustrative") && !rows.isEmpty();
        return known != null && !isSaid ? known.illustrative() : rows.stream().anyMatch(UnitRow::illustrative);
    }
}
