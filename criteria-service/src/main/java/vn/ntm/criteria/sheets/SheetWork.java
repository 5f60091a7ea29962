package vn.ntm.criteria.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.declared.DeclaredBefore;
import vn.ntm.criteria.assessments.declared.DeclaredRepository;
import vn.ntm.criteria.assessments.editing.Bases;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.assessments.procedure.Remarks;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.rules.Remark;
import vn.ntm.criteria.sheets.cells.ValueCells;
import vn.ntm.criteria.sheets.rows.SheetAnswers;
import vn.ntm.criteria.sheets.rows.SheetAsked;
import vn.ntm.criteria.sheets.rows.SheetRow;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.platform.access.Caller;

/** What the rows of a table make of assessments; nothing is kept yet. */
@ApplicationScoped
class SheetWork {

    private final Bases bases;
    private final Remarks remarks;
    private final DeclaredRepository declared;
    private final Caller caller;
    private final Clock clock;

    SheetWork(Bases bases, Remarks remarks, DeclaredRepository declared, Caller caller, Clock clock) {
        this.bases = bases;
        this.remarks = remarks;
        this.declared = declared;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The assessments of a table's rows that may be written to.
     *
     * @param opened that are new
     * @param edited of which something is other than before
     * @param resting of which nothing is
     * @param remarks what the validation rules say of each, by its id
     * @param repeated of units that say for this day what they said for an earlier one and nothing else: the day, by the id
     */
    record Done(
            List<Assessment> opened,
            List<Assessment> edited,
            List<Assessment> resting,
            Map<UUID, List<Remark>> remarks,
            Map<UUID, LocalDate> repeated) {

        List<Assessment> all() {
            List<Assessment> all = new ArrayList<>(opened);
            all.addAll(edited);
            all.addAll(resting);
            return all;
        }
    }

    /** What becomes of the units of these rows. */
    Done of(List<SheetRow> rows, SheetAsked asked, SetText text) {
        Map<UUID, Assessment.Basis> basis = bases(rows, asked, text);
        Map<SheetRow, Assessment> written = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            if (row.isOpen() && (row.inWork() != null || row.tells())) {
                written.put(row, written(row, asked, text, basis.get(row.unit().id())));
            }
        }
        Map<UUID, List<Remark>> found = remarks.of(written.values());
        Done done = new Done(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), found, repeated(written.values(), asked));
        written.forEach((row, assessment) -> {
            Map<String, String> own =
                    SheetAnswers.given(row, assessment, found.getOrDefault(assessment.id(), List.of()));
            Assessment answered = own.isEmpty() ? assessment : answered(row, assessment, own);
            if (row.inWork() == null) {
                done.opened().add(answered);
            } else {
                (row.tells() || !own.isEmpty() ? done.edited() : done.resting()).add(answered);
            }
        });
        return done;
    }

    /** Answers alone are a change of their own. */
    private static Assessment answered(SheetRow row, Assessment written, Map<String, String> answers) {
        boolean isChanged = row.inWork() == null || row.tells();
        return (isChanged ? written : Life.declare(written, Map.of())).answered(answers);
    }

    /** Of the units that are new or of which other facts are told. */
    private Map<UUID, Assessment.Basis> bases(List<SheetRow> rows, SheetAsked asked, SetText text) {
        Map<UUID, Facts> told = new HashMap<>();
        for (SheetRow row : rows) {
            if (row.facts() != null) {
                told.put(row.unit().id(), row.facts());
            } else if (row.inWork() == null && row.tells()) {
                told.put(row.unit().id(), Facts.NONE);
            }
        }
        return told.isEmpty() ? Map.of() : bases.of(told, text.set(), asked.on());
    }

    /** What was never handed in and says in full what the unit declared the last time. */
    private Map<UUID, LocalDate> repeated(Collection<Assessment> written, SheetAsked asked) {
        List<UUID> units = written.stream().map(one -> one.unit().id()).toList();
        Map<UUID, DeclaredBefore> before = new HashMap<>();
        declared.before(units, asked.level(), asked.on()).forEach(one -> before.put(one.unit(), one));
        Map<UUID, LocalDate> repeated = new HashMap<>();
        for (Assessment one : written) {
            DeclaredBefore last = before.get(one.unit().id());
            if (last != null && one.round() == 0 && areSame(one.values(Stage.DECLARED), last.values())) {
                repeated.put(one.id(), last.on());
            }
        }
        return repeated;
    }

    private static boolean areSame(Map<String, Value> now, Map<String, Value> before) {
        return !now.isEmpty()
                && now.keySet().equals(before.keySet())
                && now.entrySet().stream()
                        .allMatch(one -> ValueCells.areSame(one.getValue(), before.get(one.getKey())));
    }

    private Assessment written(SheetRow row, SheetAsked asked, SetText text, Assessment.@Nullable Basis basis) {
        Assessment before = row.inWork();
        if (before == null) {
            return Life.declare(empty(row, asked, text, Objects.requireNonNull(basis)), said(row));
        }
        Assessment after = row.tells() ? Life.declare(before, said(row)) : before;
        return basis == null ? after : after.by(after.set(), basis);
    }

    private static Assessment empty(SheetRow row, SheetAsked asked, SetText text, Assessment.Basis basis) {
        return new Assessment(
                UUID.randomUUID(),
                row.unit().ref(),
                text.ref(),
                asked.on(),
                State.DRAFT,
                0,
                0,
                basis,
                Map.of(),
                Map.of(),
                null,
                row.unit().illustrative(),
                null,
                null);
    }

    private Map<String, Said> said(SheetRow row) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, Said> said = new LinkedHashMap<>();
        // Where the value before came from, and what was remarked on it, is not said of this one.
        row.values()
                .forEach((code, value) ->
                        said.put(code, new Said(value, row.source(), null, caller.name(), null, now, false)));
        return said;
    }
}
