package vn.ntm.reporting.standing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.CriteriaSetPublished.Criterion;
import vn.ntm.reporting.scale.CriterionName;

/** What the criteria of an assessment are called, from what was published of its set and told with it. */
@ApplicationScoped
class CriteriaNames {

    private final ObjectMapper json;

    CriteriaNames(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The names of all criteria by number. Where the set was never published, those that the assessment told; where it
     * told none, their numbers: what was assessed is shown in any case.
     *
     * @param published the criteria of the set as published; null where it was not
     * @param told the names that came with the assessment; null where none did
     */
    SortedMap<Integer, CriterionName> read(@Nullable String published, @Nullable String told, int criteria) {
        SortedMap<Integer, CriterionName> names = new TreeMap<>();
        for (int number = 1; number <= criteria; number++) {
            names.put(number, CriterionName.ofNumber(number));
        }
        try {
            if (told != null) {
                names.putAll(json.readValue(told, new TypeReference<TreeMap<Integer, CriterionName>>() {}));
            }
            if (published != null) {
                json.readValue(published, new TypeReference<List<Criterion>>() {})
                        .forEach(one -> names.put(one.number(), new CriterionName(one.nameVi(), one.nameEn())));
            }
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored criteria cannot be read", broken);
        }
        return names;
    }
}
