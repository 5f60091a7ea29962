package vn.ntm.reporting.figures;

import java.util.List;
import java.util.UUID;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.reporting.scale.CriteriaScale;

/**
 * The catalogue of figures. Levels are cumulative: a unit at the advanced level is counted at the standard one too.
 * What each means in words stands in {@code docs/figures.md}.
 */
enum FigureId {
    COMMUNES_STANDARD("communes.standard", UnitLevel.COMMUNE, Measure.SHARE_AT_LEAST, RecognitionLevel.STANDARD),
    COMMUNES_ADVANCED("communes.advanced", UnitLevel.COMMUNE, Measure.SHARE_AT_LEAST, RecognitionLevel.ADVANCED),
    COMMUNES_MODEL("communes.model", UnitLevel.COMMUNE, Measure.SHARE_AT_LEAST, RecognitionLevel.MODEL),
    COMMUNES_CRITERIA_AVERAGE("communes.criteria-average", Measure.CRITERIA_AVERAGE, CriteriaScale.OF_19),
    COMMUNES_BELOW_15("communes.below-15", Measure.SHARE_WITH_FEW, CriteriaScale.OF_19),
    COMMUNES_CRITERIA_AVERAGE_OF_10("communes.criteria-average-of-10", Measure.CRITERIA_AVERAGE, CriteriaScale.OF_10),
    COMMUNES_BELOW_5_OF_10("communes.below-5-of-10", Measure.SHARE_WITH_FEW, CriteriaScale.OF_10),
    DISTRICTS_STANDARD("districts.standard", UnitLevel.DISTRICT, Measure.SHARE_AT_LEAST, RecognitionLevel.STANDARD),
    DISTRICTS_ADVANCED("districts.advanced", UnitLevel.DISTRICT, Measure.SHARE_AT_LEAST, RecognitionLevel.ADVANCED),
    HAMLETS_MODEL("hamlets.model", UnitLevel.HAMLET, Measure.COUNT_AT_LEAST, RecognitionLevel.MODEL),
    HAMLETS_STANDARD("hamlets.standard", UnitLevel.HAMLET, Measure.SHARE_AT_LEAST, RecognitionLevel.STANDARD);

    /** How a figure is made of a tally. */
    enum Measure {
        /** Units at the level or above, of all. */
        SHARE_AT_LEAST("percent"),
        /** Units at the level or above; how many there are in all is not on record. */
        COUNT_AT_LEAST("count"),
        /** Criteria met, of the units that were assessed. */
        CRITERIA_AVERAGE("criteria"),
        /** Units that meet few criteria, of those that were assessed. */
        SHARE_WITH_FEW("percent");

        private final String unit;

        Measure(String unit) {
            this.unit = unit;
        }

        /** What the value is in. */
        String unit() {
            return unit;
        }
    }

    private final String id;
    private final UnitLevel level;
    private final Measure measure;
    private final RecognitionLevel atLeast;
    private final CriteriaScale scale;

    FigureId(String id, UnitLevel level, Measure measure, RecognitionLevel atLeast) {
        this(id, level, measure, atLeast, CriteriaScale.OF_19);
    }

    FigureId(String id, Measure measure, CriteriaScale scale) {
        this(id, UnitLevel.COMMUNE, measure, RecognitionLevel.STANDARD, scale);
    }

    FigureId(String id, UnitLevel level, Measure measure, RecognitionLevel atLeast, CriteriaScale scale) {
        this.id = id;
        this.level = level;
        this.measure = measure;
        this.atLeast = atLeast;
        this.scale = scale;
    }

    String id() {
        return id;
    }

    Measure measure() {
        return measure;
    }

    RecognitionLevel atLeast() {
        return atLeast;
    }

    /** The sets whose criteria are counted. */
    CriteriaScale scale() {
        return scale;
    }

    boolean isOfCommunes() {
        return level == UnitLevel.COMMUNE;
    }

    /** What is counted where no plan says otherwise: of commune-level units, only xã. */
    Population.Rule defaultRule(UUID within) {
        List<String> types = level == UnitLevel.COMMUNE ? List.of("xa") : List.of();
        return new Population.Rule(level.token(), types, List.of(within), false);
    }
}
