package vn.ntm.criteria.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.shipped.SetYaml;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.Requirement;

/** Sets of tests: each of one criterion with one indicator, for communes at standard. */
public final class SmallSet {

    private static final Indicator.Source SOURCE = new Indicator.Source("1/QĐ-TTg", null, "1.1");

    private SmallSet() {}

    public static IndicatorSet of(String id, int version, String from, @Nullable String to) {
        return of(id, version, SetKind.COMMUNE, SetLevel.STANDARD, from, to);
    }

    public static IndicatorSet of(
            String id, int version, SetKind kind, SetLevel level, String from, @Nullable String to) {
        return new IndicatorSet(
                id,
                version,
                kind,
                level,
                "Bộ tiêu chí",
                "Criteria set",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                List.of("1/QĐ-TTg"),
                "1/QĐ-TTg",
                List.of(),
                List.of(),
                null,
                null,
                "high",
                null,
                "region-2021",
                null,
                1,
                1,
                null,
                List.of(),
                List.of(criterion(new Achieved())));
    }

    /** The set with another requirement for its one indicator. */
    public static IndicatorSet requiring(IndicatorSet set, Requirement requirement) {
        return set.withCriteria(List.of(criterion(requirement)));
    }

    /** The set with a field of its layout set to this. */
    public static IndicatorSet with(IndicatorSet set, String field, String value) {
        try {
            ObjectNode tree = (ObjectNode) SetYaml.tree(set);
            return SetYaml.part(tree.put(field, value), IndicatorSet.class);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Criterion criterion(Requirement requirement) {
        return new Criterion(
                1, "Đường", "Roads", null, Confidence.HIGH, "source-read", List.of(indicator(requirement)));
    }

    private static Indicator indicator(Requirement requirement) {
        return new Indicator(
                "1.1",
                "Có đường",
                "There is a road",
                "boolean",
                requirement,
                SOURCE,
                Confidence.HIGH,
                Confidence.HIGH,
                "source-read",
                null,
                List.of(),
                List.of(),
                null);
    }
}
