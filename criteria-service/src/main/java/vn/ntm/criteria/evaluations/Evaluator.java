package vn.ntm.criteria.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.decisions.ProvincialDecisions;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.recognition.Recognised;
import vn.ntm.criteria.requirements.ProvincialDecision;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.subjects.Subject;
import vn.ntm.criteria.subjects.Subjects;
import vn.ntm.criteria.values.ValueReader;
import vn.ntm.criteria.verdicts.Case;
import vn.ntm.criteria.verdicts.SetEvaluation;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Answers what a set says of a unit's values; nothing is stored. */
@ApplicationScoped
class Evaluator {

    private static final int LAST_YEAR = 9999;

    private final Catalogues catalogues;
    private final Subjects subjects;
    private final ProvincialDecisions decisions;
    private final Recognised recognised;

    Evaluator(Catalogues catalogues, Subjects subjects, ProvincialDecisions decisions, Recognised recognised) {
        this.catalogues = catalogues;
        this.subjects = subjects;
        this.decisions = decisions;
        this.recognised = recognised;
    }

    /** @throws ProblemException with every fault of the request */
    EvaluationView evaluate(EvaluationRequest request, Locale locale) {
        Faults faults = new Faults();
        faults.require("on", request.on());
        faults.require("values", request.values());
        faults.check(
                request.on() == null
                        || (request.on().getYear() >= 1 && request.on().getYear() <= LAST_YEAR),
                "on",
                request.on(),
                new Text("một ngày như 2023-12-31", "a date such as 2023-12-31"));
        faults.check(
                request.unit() != null || request.facts() != null,
                "unit",
                null,
                new Text("một đơn vị, hoặc facts", "a unit, or facts"));
        faults.refuseIfAny();
        LocalDate on = Objects.requireNonNull(request.on());
        Subject subject = subjects.of(request.unit(), request.factsOrNone(), on, faults);
        SetLevel level = Subjects.oneOf(SetLevel.values(), "level", request.level(), faults);
        faults.refuseIfAny();
        Catalogue sets = catalogues.current();
        IndicatorSet set = set(sets, request, subject, level, on);
        ValueReader reader = new ValueReader(set, faults);
        Map<String, Value> values = reader.values(request.values());
        Map<String, ProvincialDecision> provincial = new HashMap<>(recorded(subject, set, on));
        provincial.putAll(new DecisionReader(reader, faults).decisions(request.provincial()));
        faults.refuseIfAny();
        Case known = new Case(subjects.before(subject, set), recognised(subject, on), values, provincial);
        Edition edition = sets.edition(set.id(), set.version()).orElseThrow();
        return EvaluationView.of(subject, edition, known.unit(), SetEvaluation.evaluate(set, known, sets), locale);
    }

    /** What the unit's province decided; what a request says of it goes before. */
    private Map<String, ProvincialDecision> recorded(Subject subject, IndicatorSet set, LocalDate on) {
        if (subject.unit() == null) {
            return Map.of();
        }
        UUID unit = subject.unit().id();
        Map<String, ProvincialDecision> all =
                new HashMap<>(decisions.of(List.of(unit), set.id(), on).getOrDefault(unit, Map.of()));
        all.keySet().removeIf(code -> set.find(code).isEmpty());
        return all;
    }

    /** What the request says that the unit is recognised as, otherwise what is on record. */
    private @Nullable SetLevel recognised(Subject subject, LocalDate on) {
        if (subject.recognised() != null || subject.unit() == null) {
            return subject.recognised();
        }
        UUID unit = subject.unit().id();
        RecognitionLevel level = recognised.by(on, List.of(unit)).get(unit);
        return level == null ? null : SetLevel.valueOf(level.name());
    }

    private static IndicatorSet set(
            Catalogue sets, EvaluationRequest request, Subject subject, @Nullable SetLevel level, LocalDate on) {
        if (request.set() != null) {
            IndicatorSet named = sets.find(request.set(), on)
                    .orElseThrow(() -> refused(
                            "set",
                            request.set(),
                            new Text(
                                    "định danh của một bộ tiêu chí áp dụng ngày " + on,
                                    "the id of a set that applies on " + on)));
            if (subject.kind() != null && subject.kind() != named.kind()) {
                throw refused(
                        "set",
                        request.set(),
                        new Text("một bộ tiêu chí cho " + subject.kind(), "a set for units of kind " + subject.kind()));
            }
            return named;
        }
        if (subject.kind() == null) {
            throw refused(
                    request.unit() == null ? "facts.kind" : "unit",
                    request.unit(),
                    new Text(
                            "loại đơn vị có bộ tiêu chí, hoặc set", "a kind of unit that has criteria sets, or a set"));
        }
        SetLevel wanted = level == null ? SetLevel.STANDARD : level;
        return sets.applicable(subject.kind(), wanted, on)
                .orElseThrow(() -> refused(
                        "on",
                        on,
                        new Text(
                                "một ngày có bộ tiêu chí " + subject.kind() + " " + wanted,
                                "a date on which there is a set for " + subject.kind() + " " + wanted)));
    }

    private static ProblemException refused(String field, @Nullable Object value, Text accepted) {
        return new ProblemException(EvaluationProblem.NO_SET_FOR_EVALUATION, Fault.of(field, value, accepted));
    }
}
