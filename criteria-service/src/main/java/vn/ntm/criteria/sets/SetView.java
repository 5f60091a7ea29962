package vn.ntm.criteria.sets;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.subjects.AskedFacts;
import vn.ntm.units.UnitOnDate;

/** A criteria set down to the indicator, as it is shown. */
@Schema(example = """
                {"id": "vn-ntm-commune-standard-2021-2025", "version": 1, "unitLevel": "commune", "kind": "commune",
                 "level": "standard", "nameVi": "Xã nông thôn mới 2021–2025", "nameEn": "New Rural commune 2021–2025",
                 "appliesFrom": "2022-03-08", "legalBasis": ["318/QĐ-TTg"], "issued": "2022-03-08",
                 "state": "unconfirmed", "revision": 1,
                 "criteria": [{"number": 10, "nameVi": "Thu nhập", "nameEn": "Income", "indicators": 1}]}
                """)
record SetView(
        String id,
        int version,
        UnitLevel unitLevel,
        String kind,
        String level,
        String nameVi,
        String nameEn,
        LocalDate appliesFrom,
        @Nullable LocalDate appliesTo,
        List<String> legalBasis,
        String source,

        @Nullable @Schema(description = "The day of the decision")
        LocalDate issued,

        @Schema(description = "Where it was read, and what could not be read there")
        List<String> sources,

        @Schema(description = "What else the decision says, such as how its groups of communes are told apart")
        List<String> notes,

        @Schema(
                description =
                        "published: held against the official text, for ever; unconfirmed: law in force whose text"
                                + " nobody has held against it yet; proposed: applies to nobody until it is published;"
                                + " abandoned: a proposal that was given up",
                examples = "unconfirmed")
        String state,

        @Schema(description = "Counts the texts that the version has had")
        int revision,

        @Nullable
        @Schema(description = "Why an operator must hold it against the official text; absent where it is sure")
        String draft,

        @Nullable
        @Schema(description = "Why not all of its rows are there: no unit reaches it and it cannot be published")
        String incomplete,

        String confidence,

        @Nullable @Schema(description = "Whose thresholds extremely difficult communes have", examples = "TDMNPB")
        String favouredColumn,

        @Nullable @Schema(description = "What a unit is recognised as first")
        String levelBelow,

        @Schema(description = "Whose set it is; absent of national law")
        UnitOnDate.@Nullable Ref province,

        Counts counts,
        FactsView facts,
        List<IndicatorView> conditions,
        List<CriterionView> criteria) {

    /** What the set has and what the law counts; {@code unread} is what it lacks, at least 1 where nobody knows. */
    record Counts(
            int criteria,
            int indicators,
            @Nullable Integer officialCriteria,
            @Nullable Integer officialIndicators,
            int unread) {}

    /** What it has to be told of a unit beside values, by the names in {@code facts} of an assessment. */
    @Schema(name = "AskedFacts")
    record FactsView(
            @Schema(examples = "[\"schools\"]") Collection<String> counts,
            @Schema(examples = "[\"craft-village\"]") Collection<String> has,
            boolean safeZone) {

        static FactsView of(AskedFacts asked) {
            return new FactsView(asked.counts(), asked.things(), asked.safeZone());
        }
    }

    /** A criterion; {@code indicators} counts them, {@code details} are they. */
    record CriterionView(
            int number,
            String nameVi,
            String nameEn,
            @Nullable String groupVi,
            int indicators,
            String confidence,
            String evidence,
            List<IndicatorView> details) {}

    /** @param province whose it is, as it was called on the first day; absent of national law */
    static SetView of(Edition edition, UnitOnDate.@Nullable Ref province) {
        IndicatorSet set = edition.set();
        return new SetView(
                set.id(),
                set.version(),
                set.kind().tier(),
                set.kind().toString(),
                set.level().toString(),
                set.nameVi(),
                set.nameEn(),
                set.appliesFrom(),
                set.appliesTo(),
                set.legalBasis(),
                set.source(),
                set.issued(),
                set.sources(),
                set.notes(),
                edition.state().toString(),
                edition.revision(),
                set.draft(),
                set.incomplete(),
                set.confidence(),
                set.favouredColumn(),
                set.levelBelow() == null ? null : set.levelBelow().toString(),
                province,
                new Counts(
                        set.criteria().size(),
                        set.indicators().size(),
                        set.officialCriteria(),
                        set.officialIndicators(),
                        set.unread()),
                FactsView.of(AskedFacts.of(set)),
                set.conditions().stream().map(IndicatorView::of).toList(),
                set.criteria().stream().map(SetView::of).toList());
    }

    private static CriterionView of(Criterion one) {
        return new CriterionView(
                one.number(),
                one.nameVi(),
                one.nameEn(),
                one.groupVi(),
                one.indicators().size(),
                one.confidence().toString(),
                one.evidence(),
                one.indicators().stream().map(IndicatorView::of).toList());
    }
}
