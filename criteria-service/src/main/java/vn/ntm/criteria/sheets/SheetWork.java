package vn.ntm.criteria.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.editing.Bases;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.assessments.procedure.Remarks;
import vn.ntm.criteria.rules.Remark;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.platform.access.Caller;

/** What the rows of a table make of assessments; nothing is kept yet. */
@ApplicationScoped
class SheetWork {

    private final Bases bases;
    private final Remarks remarks;
    private final Caller caller;
    private final Clock clock;

    SheetWork(Bases bases, Remarks remarks, Caller caller, Clock clock) {
        this.bases = bases;
        this.remarks = remarks;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The assessments of a table's rows that may be written to.
     *
     * @param opened that are new
     * @param edited of which something is other than before
     * @param resting of which nothing is
     */
    record Done(List<Assessment> opened, List<Assessment> edited, List<Assessment> resting) {

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
        Map<UUID, Map<String, String>> answers = answers(written);
        Done done = new Done(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        written.forEach((row, assessment) -> {
            Map<String, String> own = answers.getOrDefault(assessment.id(), Map.of());
            Assessment answered = own.isEmpty() ? assessment : assessment.answered(own);
            if (row.inWork() == null) {
                done.opened().add(answered);
            } else {
                (row.tells() || !own.isEmpty() ? done.edited() : done.resting()).add(answered);
            }
        });
        return done;
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
        row.values().forEach((code, value) -> {
            @Nullable
            Said before = row.inWork() == null ? null : row.inWork().entry(code).declared();
            said.put(
                    code,
                    new Said(
                            value,
                            before == null ? null : before.source(),
                            before == null ? null : before.remark(),
                            caller.name(),
                            null,
                            now,
                            false));
        });
        return said;
    }

    /** By assessment, what is said to each of its warnings by the key of the warning. */
    private Map<UUID, Map<String, String>> answers(Map<SheetRow, Assessment> written) {
        Map<UUID, String> given = new HashMap<>();
        List<Assessment> answered = new ArrayList<>();
        written.forEach((row, assessment) -> {
            if (row.answer() != null) {
                given.put(assessment.id(), row.answer());
                answered.add(assessment);
            }
        });
        Map<UUID, Map<String, String>> answers = new HashMap<>();
        remarks.of(answered).forEach((assessment, all) -> {
            Map<String, String> own = new HashMap<>();
            all.stream()
                    .filter(one -> one.severity() == Remark.Severity.WARNING)
                    .forEach(one -> own.put(one.key(), given.get(assessment)));
            answers.put(assessment, own);
        });
        return answers;
    }
}
