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
import vn.ntm.criteria.derivations.Computed;
import vn.ntm.criteria.derivations.Derivations;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.recognition.Recognised;
import vn.ntm.criteria.replica.ProvincesOfUnits;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.criteria.rules.Reading;
import vn.ntm.criteria.rules.Remark;
import vn.ntm.criteria.rules.RuleCheck;
import vn.ntm.criteria.rules.Snapshot;
import vn.ntm.criteria.rules.book.RuleBook;
import vn.ntm.criteria.subjects.AskedFacts;
import vn.ntm.criteria.subjects.FactCheck;
import vn.ntm.criteria.subjects.Subject;
import vn.ntm.criteria.subjects.Subjects;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.criteria.values.ValueReader;
import vn.ntm.criteria.verdicts.Case;
import vn.ntm.criteria.verdicts.SetEvaluation;
import vn.ntm.criteria.verdicts.SetVerdict;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Answers what a set says of a unit's values; nothing is stored. */
@ApplicationScoped
class Evaluator {

    private final Catalogues catalogues;
    private final Subjects subjects;
    private final ProvincialDecisions decisions;
    private final Recognised recognised;
    private final RuleBook rules;
    private final Derivations derivations;
    private final ProvincesOfUnits provinces;

    Evaluator(
            Catalogues catalogues,
            Subjects subjects,
            ProvincialDecisions decisions,
            Recognised recognised,
            RuleBook rules,
            Derivations derivations,
            ProvincesOfUnits provinces) {
        this.catalogues = catalogues;
        this.subjects = subjects;
        this.decisions = decisions;
        this.recognised = recognised;
        this.rules = rules;
        this.derivations = derivations;
        this.provinces = provinces;
    }

    /** @throws ProblemException with every fault of the request */
    EvaluationView evaluate(EvaluationRequest request, Locale locale) {
        Faults faults = new Faults();
        faults.require("on", request.on());
        faults.require("values", request.values());
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
        IndicatorSet set = new SetChoice(sets, request, subject, level, on, provinces(subject, on)).set();
        FactCheck.check(request.factsOrNone(), AskedFacts.of(set), faults);
        Circumstances unit = subjects.before(subject, set);
        Map<String, Value> values = new ValueReader(set, faults).values(request.values());
        Map<String, ProvincialDecision> provincial = new HashMap<>(recorded(subject, set, on));
        String column = unit.inColumn(set.favouredColumn()).region();
        provincial.putAll(new DecisionReader(set, column, faults).decisions(request.provincial()));
        SetLevel own = recognised(subject, on);
        Map<String, Value> computed = computed(subject, set, own, on);
        refuseOther(values, computed, faults);
        faults.refuseIfAny();
        Case known = new Case(unit, own, values, provincial, computed);
        SetVerdict verdict = SetEvaluation.evaluate(set, known, sets);
        List<Remark> remarks =
                RuleCheck.check(rules.rulesFor(set), new Snapshot(set, on, Reading.of(values), null, Map.of()));
        Edition edition = sets.edition(set.id(), set.version()).orElseThrow();
        return EvaluationView.of(subject, edition, unit, verdict, remarks, locale);
    }

    /** Whose sets may hold of the unit, where its kind has sets of provinces; of others nobody asks. */
    private List<UUID> provinces(Subject subject, LocalDate on) {
        if (subject.unit() == null || subject.kind() == null || !subject.kind().isProvinces()) {
            return List.of();
        }
        UUID unit = subject.unit().id();
        return provinces.inOrder(List.of(unit), on).getOrDefault(unit, List.of());
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

    /** What the record says of the unit; of facts alone it says nothing. */
    private Map<String, Value> computed(Subject subject, IndicatorSet set, @Nullable SetLevel own, LocalDate on) {
        return subject.unit() == null
                ? Map.of()
                : derivations.of(set, on, subject.unit().id(), own);
    }

    private static void refuseOther(Map<String, Value> values, Map<String, Value> computed, Faults faults) {
        computed.forEach((code, its) -> {
            Value declared = values.get(code);
            if (declared != null && !Computed.agrees(declared, its)) {
                faults.add("values." + code, ValueJson.plain(declared), Computed.accepted(its));
            }
        });
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
}
