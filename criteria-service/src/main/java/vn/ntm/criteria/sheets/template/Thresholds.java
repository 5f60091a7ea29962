package vn.ntm.criteria.sheets.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.criteria.assessments.editing.Bases;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.sheets.cells.ValueColumn;
import vn.ntm.criteria.sheets.rows.SheetAsked;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.units.UnitOnDate;

/** What is required of the units of a table, by column, in words. */
@ApplicationScoped
class Thresholds {

    private static final int SHOWN_AT_MOST = 3;

    private final Bases bases;
    private final SetTexts sets;

    Thresholds(Bases bases, SetTexts sets) {
        this.bases = bases;
        this.sets = sets;
    }

    /** Where units differ, as by region, all that applies to some of them. */
    Map<String, String> of(
            Collection<ValueColumn> columns, IndicatorSet set, SheetAsked asked, List<UnitOnDate> units) {
        Map<UUID, Facts> nothing =
                units.stream().collect(Collectors.toMap(UnitOnDate::id, unit -> Facts.NONE, (one, other) -> one));
        List<Assessment.Basis> each =
                bases.of(nothing, set, asked.on()).values().stream().distinct().toList();
        Map<String, String> words = new HashMap<>();
        for (ValueColumn column : columns) {
            words.put(
                    column.path(),
                    each.stream()
                            .map(basis -> required(column, basis))
                            .distinct()
                            .limit(SHOWN_AT_MOST)
                            .collect(Collectors.joining(" / ")));
        }
        return words;
    }

    private String required(ValueColumn column, Assessment.Basis basis) {
        Indicator indicator = column.indicator();
        Finding finding = indicator
                .requirement()
                .judge(new Question(basis.unit(), null, basis.decisions().get(indicator.code()), sets.others()));
        String[] names = column.path().split("/");
        for (int i = 1; i < names.length; i++) {
            String name = names[i];
            finding = finding.parts().stream()
                    .filter(part -> part.name().equals(name))
                    .map(Finding.Part::finding)
                    .findFirst()
                    .orElse(finding);
        }
        return finding.requirement().vi();
    }
}
