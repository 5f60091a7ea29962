package vn.ntm.criteria.whatif.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.RequirementTree;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.requirements.thresholds.Trait;
import vn.ntm.criteria.whatif.turns.WhatIf;

/**
 * A change that was asked about, in words.
 *
 * @param indicator its code, and the part where one was meant
 * @param before what is required on the day; by column where it differs by region, class or group
 */
@Schema(name = "WhatIfChanged")
public record ChangedRequirement(String indicator, String text, String before, String then) {

    public static List<ChangedRequirement> of(WhatIf asked, List<Place> places, LocalDate on, Locale locale) {
        return places.stream()
                .map(place -> of(
                        place,
                        asked.one().find(place.code()).orElseThrow(),
                        asked.other().find(place.code()).orElseThrow(),
                        new Columns(on, asked.others(), locale)))
                .toList();
    }

    private static ChangedRequirement of(Place place, Indicator one, Indicator other, Columns columns) {
        return new ChangedRequirement(
                place.toString(),
                columns.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? one.textEn() : one.textVi(),
                columns.words(place.in(one.requirement()).orElseThrow()),
                columns.words(place.in(other.requirement()).orElseThrow()));
    }

    /** Words a requirement of no unit in particular. */
    private record Columns(LocalDate on, OtherSets others, Locale locale) {

        String words(Requirement requirement) {
            Map<String, String> byWords = new LinkedHashMap<>();
            Trait trait = traits(requirement).findFirst().orElse(null);
            if (trait == null) {
                return words(requirement, Circumstances.of(on, null));
            }
            for (String column : new TreeSet<>(columns(requirement, trait).toList())) {
                byWords.merge(words(requirement, in(trait, column)), column, (some, more) -> some + ", " + more);
            }
            return byWords.size() == 1
                    ? byWords.keySet().iterator().next()
                    : byWords.entrySet().stream()
                            .map(one -> one.getValue() + ": " + one.getKey())
                            .collect(Collectors.joining("; "));
        }

        private String words(Requirement requirement, Circumstances unit) {
            return requirement
                    .judge(new Question(unit, null, null, others))
                    .requirement()
                    .in(locale);
        }

        private Circumstances in(Trait trait, String column) {
            return new Circumstances(
                    on,
                    trait == Trait.REGION ? column : null,
                    trait == Trait.AREA_CLASS ? column : null,
                    trait == Trait.GROUP ? column : null,
                    Set.of(),
                    Map.of(),
                    Map.of());
        }

        private static Stream<Trait> traits(Requirement requirement) {
            return tables(requirement).map(Threshold.By::by);
        }

        private static Stream<String> columns(Requirement requirement, Trait trait) {
            return tables(requirement)
                    .filter(table -> table.by() == trait)
                    .flatMap(table -> table.values().keySet().stream());
        }

        private static Stream<Threshold.By> tables(Requirement requirement) {
            Stream<Threshold.By> inside =
                    RequirementTree.within(requirement).stream().flatMap(Columns::tables);
            return requirement instanceof Compared compared && compared.threshold() instanceof Threshold.By table
                    ? Stream.concat(Stream.of(table), inside)
                    : inside;
        }
    }
}
