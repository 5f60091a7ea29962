package vn.ntm.reporting.figures;

import java.util.List;
import java.util.UUID;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitLevel;

/**
 * The catalogue of figures. Levels are cumulative: a unit at the advanced level is counted at the standard one too.
 * What each means in words stands in {@code docs/figures.md}.
 */
enum FigureId {
    COMMUNES_STANDARD("communes.standard", UnitLevel.COMMUNE, Measure.SHARE_AT_LEAST, RecognitionLevel.STANDARD),
    COMMUNES_ADVANCED("communes.advanced", UnitLevel.COMMUNE, Measure.SHARE_AT_LEAST, RecognitionLevel.ADVANCED),
    COMMUNES_MODEL("communes.model", UnitLevel.COMMUNE, Measure.SHARE_AT_LEAST, RecognitionLevel.MODEL),
    COMMUNES_CRITERIA_AVERAGE(
            "communes.criteria-average", UnitLevel.COMMUNE, Measure.CRITERIA_AVERAGE, RecognitionLevel.STANDARD),
    COMMUNES_BELOW_15("communes.below-15", UnitLevel.COMMUNE, Measure.SHARE_BELOW_15, RecognitionLevel.STANDARD),
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
        /** Units that meet fewer than fifteen criteria, of those that were assessed. */
        SHARE_BELOW_15("percent");

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

    FigureId(String id, UnitLevel level, Measure measure, RecognitionLevel atLeast) {
        this.id = id;
        this.level = level;
        this.measure = measure;
        this.atLeast = atLeast;
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

    boolean isOfCommunes() {
        return level == UnitLevel.COMMUNE;
    }

    /** What is counted where no plan says otherwise: of commune-level units, only xã. */
    Population.Rule defaultRule(UUID within) {
        List<String> types = level == UnitLevel.COMMUNE ? List.of("xa") : List.of();
        return new Population.Rule(level.token(), types, List.of(within), false);
    }
}
