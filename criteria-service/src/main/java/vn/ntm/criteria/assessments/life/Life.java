package vn.ntm.criteria.assessments.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.platform.problems.ProblemException;

/**
 * What may become of an assessment, by 18/2022/QĐ-TTg: declared by the unit, verified by the district until 30 June 2025,
 * appraised by the departments, closed by the province. Every function gives the next assessment or refuses the passage.
 */
public final class Life {

    /** From this day on there are no districts that verify (Nghị định 131/2025/NĐ-CP). */
    public static final LocalDate WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);

    private Life() {}

    /** Whether it must be verified before it is appraised: communes lay in districts until 30 June 2025. */
    public static boolean mustBeVerified(Assessment assessment) {
        return assessment.set().kind() == SetKind.COMMUNE && assessment.on().isBefore(WITHOUT_DISTRICTS);
    }

    /** Writes what the unit declares, while it is open. */
    public static Assessment declare(Assessment before, Map<String, Said> said) {
        allow(before, Set.of(State.DRAFT, State.RETURNED), "edited");
        return before.changed(before.state(), before.round(), declared(before, said));
    }

    /**
     * The same by the law and the facts of now. What this text of the set no longer asks for, or asks for in another form,
     * is left out: it is said anew.
     */
    public static Assessment renew(Assessment before, SetRef ref, IndicatorSet text, Assessment.Basis basis) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        before.entries().forEach((code, entry) -> text.find(code)
                .filter(indicator -> entry.fits(indicator.requirement()))
                .ifPresent(indicator -> entries.put(code, entry)));
        return before.as(ref, basis, entries);
    }

    /** Hands it in. */
    public static Assessment submit(Assessment before) {
        allow(before, Set.of(State.DRAFT, State.RETURNED), "submitted");
        return before.changed(State.SUBMITTED, before.round() + 1, before.entries());
    }

    /**
     * Gives it back to those who handed it in. What is given back is looked at anew when it comes again, whether its value
     * was changed or only its evidence: it loses verification and appraisal.
     *
     * @param codes of the indicators that are given back; none where the whole is
     */
    public static Assessment giveBack(Assessment before, Set<String> codes) {
        allow(before, Set.of(State.SUBMITTED, State.VERIFIED, State.APPRAISED), "returned");
        return before.changed(
                State.RETURNED,
                before.round(),
                undecided(before, codes.isEmpty() ? before.entries().keySet() : codes));
    }

    /** Other evidence is shown for an indicator: whoever verified or appraised it had not seen that. */
    public static Assessment show(Assessment before, String code) {
        return before.changed(before.state(), before.round(), undecided(before, Set.of(code)));
    }

    /**
     * Verifies all of it.
     *
     * @param codes of all indicators and conditions of the set
     * @param corrected what the verifier found otherwise than declared
     * @param by the verifier
     * @throws ProblemException (not verified here) where nobody verifies such an assessment
     */
    public static Assessment verify(
            Assessment before, Collection<String> codes, Map<String, Said> corrected, String by, Instant at) {
        if (!mustBeVerified(before)) {
            throw new ProblemException(AssessmentProblem.NOT_VERIFIED_HERE);
        }
        allow(before, Set.of(State.SUBMITTED), "verified");
        Map<String, Entry> entries = new LinkedHashMap<>(before.entries());
        for (String code : codes) {
            Entry entry = before.entry(code);
            Said own = corrected.get(code);
            if (own != null || entry.verified() == null) {
                entries.put(code, entry.verify(own == null ? confirmed(entry.declared(), by, null, at) : own));
            }
        }
        return before.changed(State.VERIFIED, before.round(), entries);
    }

    /**
     * Writes what departments say of their indicators; when none is left, the assessment is appraised.
     *
     * @param codes of all indicators and conditions of the set
     */
    public static Assessment appraise(Assessment before, Collection<String> codes, Map<String, Said> said) {
        mustBeAppraisable(before);
        Map<String, Entry> entries = new LinkedHashMap<>(before.entries());
        said.forEach((code, one) -> entries.put(code, before.entry(code).appraise(one)));
        boolean all = codes.stream()
                .allMatch(code -> entries.containsKey(code) && entries.get(code).appraised() != null);
        return before.changed(all ? State.APPRAISED : before.state(), before.round(), entries);
    }

    /** @throws ProblemException (wrong state) where departments do not speak of it in its state */
    public static void mustBeAppraisable(Assessment assessment) {
        allow(assessment, appraisable(assessment), "appraised");
    }

    /** Whether it is in a state from which departments speak of it. */
    public static boolean mayBeAppraised(Assessment assessment) {
        return appraisable(assessment).contains(assessment.state());
    }

    private static Set<State> appraisable(Assessment assessment) {
        return mustBeVerified(assessment)
                ? Set.of(State.VERIFIED, State.APPRAISED)
                : Set.of(State.SUBMITTED, State.VERIFIED, State.APPRAISED);
    }

    /** Changes values after they were handed in; whatever was verified and appraised of them no longer holds. */
    public static Assessment correct(Assessment before, Map<String, Said> said) {
        allow(before, Set.of(State.SUBMITTED, State.VERIFIED, State.APPRAISED), "corrected");
        return before.changed(State.SUBMITTED, before.round(), declared(before, said));
    }

    /** Closes it. */
    public static Assessment finalise(Assessment before) {
        allow(before, Set.of(State.APPRAISED), "finalised");
        return before.changed(State.FINAL, before.round(), before.entries());
    }

    /** Lets another one take its place. */
    public static Assessment supersede(Assessment before, UUID by) {
        allow(before, Set.of(State.FINAL), "superseded");
        return before.superseded(by);
    }

    /**
     * What a department says that finds no fault.
     *
     * @param found what it had before it; absent where nothing was declared
     */
    public static Said confirmed(@Nullable Said found, String by, @Nullable String department, Instant at) {
        return new Said(
                found == null ? null : found.value(),
                found == null ? null : found.source(),
                null,
                by,
                department,
                at,
                false);
    }

    private static Map<String, Entry> declared(Assessment before, Map<String, Said> said) {
        Map<String, Entry> entries = new LinkedHashMap<>(before.entries());
        said.forEach((code, one) -> entries.put(code, before.entry(code).declare(one)));
        return entries;
    }

    private static Map<String, Entry> undecided(Assessment before, Collection<String> codes) {
        Map<String, Entry> entries = new LinkedHashMap<>(before.entries());
        codes.forEach(code -> entries.computeIfPresent(code, (its, entry) -> entry.reopened()));
        return entries;
    }

    private static void allow(Assessment before, Set<State> from, String passage) {
        if (!from.contains(before.state())) {
            throw AssessmentProblem.refused(before.state(), from, passage);
        }
    }
}
