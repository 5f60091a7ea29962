package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.platform.problems.Text;

/**
 * The order in which levels are reached: each needs the one below, recognised on or before its own date (318 and
 * 319/QĐ-TTg for communes, 320/QĐ-TTg for districts; hamlets by the province's own sets, where a model hamlet needs
 * nothing below).
 */
final class Ladder {

    private static final Map<UnitLevel, Set<RecognitionLevel>> LEVELS = Map.of(
            UnitLevel.COMMUNE,
            Set.of(RecognitionLevel.STANDARD, RecognitionLevel.ADVANCED, RecognitionLevel.MODEL),
            UnitLevel.DISTRICT,
            Set.of(RecognitionLevel.STANDARD, RecognitionLevel.ADVANCED),
            UnitLevel.HAMLET,
            Set.of(RecognitionLevel.STANDARD, RecognitionLevel.MODEL),
            UnitLevel.PROVINCE,
            Set.of(RecognitionLevel.STANDARD));

    private Ladder() {}

    /** What a level is called. */
    static Text name(RecognitionLevel level) {
        return SetLevel.valueOf(level.name()).title();
    }

    /** What units of a tier are called. */
    static Text name(UnitLevel unit) {
        return switch (unit) {
            case PROVINCE -> new Text("tỉnh", "province");
            case DISTRICT -> new Text("huyện", "district");
            case COMMUNE -> new Text("xã", "commune");
            case HAMLET -> new Text("thôn", "hamlet");
        };
    }

    /** Whether units of this kind are recognised at this level at all. */
    static boolean offers(UnitLevel unit, RecognitionLevel level) {
        return LEVELS.get(unit).contains(level);
    }

    /**
     * The level that is missing for a recognition on that date; empty where nothing is.
     *
     * @param recognised what the unit is recognised as, and since when
     */
    static Optional<RecognitionLevel> missing(
            UnitLevel unit, RecognitionLevel level, LocalDate date, Map<RecognitionLevel, LocalDate> recognised) {
        return below(unit, level).filter(needed -> {
            LocalDate since = recognised.get(needed);
            return since == null || since.isAfter(date);
        });
    }

    private static Optional<RecognitionLevel> below(UnitLevel unit, RecognitionLevel level) {
        return level == RecognitionLevel.STANDARD || unit == UnitLevel.HAMLET
                ? Optional.empty()
                : Optional.of(RecognitionLevel.values()[level.ordinal() - 1]);
    }
}
