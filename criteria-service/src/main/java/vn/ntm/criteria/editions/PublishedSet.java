package vn.ntm.criteria.editions;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.CriteriaSetPublished;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.SetYaml;

/** A published set as it is told to others. */
public final class PublishedSet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedSet() {}

    /**
     * The fact that it was published.
     *
     * @param heldAgainst which official text it was held against; absent where a release brought it so
     */
    public static CriteriaSetPublished of(Edition edition, @Nullable String heldAgainst) {
        IndicatorSet set = edition.set();
        return new CriteriaSetPublished(
                set.id(),
                set.version(),
                set.kind().tier(),
                CriteriaSetPublished.Level.valueOf(set.level().name()),
                set.nameVi(),
                set.nameEn(),
                set.appliesFrom(),
                set.appliesTo(),
                set.legalBasis(),
                set.criteria().stream()
                        .map(one -> new CriteriaSetPublished.Criterion(
                                one.number(),
                                one.nameVi(),
                                one.nameEn(),
                                one.groupVi() == null ? "" : one.groupVi(),
                                one.indicators().size(),
                                details(one.indicators())))
                        .toList(),
                set.kind().toString(),
                edition.revision(),
                details(set.conditions()),
                set.province(),
                heldAgainst);
    }

    private static List<CriteriaSetPublished.IndicatorText> details(List<Indicator> indicators) {
        return indicators.stream()
                .map(one -> new CriteriaSetPublished.IndicatorText(
                        one.code(),
                        one.textVi(),
                        one.textEn(),
                        one.unit(),
                        JSON.convertValue(SetYaml.tree(one.requirement()), new TypeReference<Map<String, Object>>() {}),
                        one.source().decision(),
                        one.source().annex(),
                        one.source().item(),
                        one.textConfidence().toString(),
                        one.thresholdConfidence().toString()))
                .toList();
    }
}
