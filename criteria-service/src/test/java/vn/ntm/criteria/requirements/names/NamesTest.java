package vn.ntm.criteria.requirements.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.subjects.AskedFacts;
import vn.ntm.platform.problems.Text;

/** No name of a shipped set is shown to people as it stands in the data. */
class NamesTest {

    static Stream<IndicatorSet> shipped() {
        return ShippedCatalogue.sets().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyNameOfAShippedSetHasItsWords(IndicatorSet set) {
        AskedFacts asked = AskedFacts.of(set);
        Stream<String> facts = Stream.concat(asked.counts().stream(), asked.things().stream());
        Stream<String> parts = set.all().flatMap(one -> parts(one.requirement()).stream());

        assertThat(Stream.concat(facts, parts))
                .allSatisfy(name -> assertThat(Names.of(name)).isNotEqualTo(new Text(name, name)));
    }

    private static List<String> parts(Requirement requirement) {
        if (requirement instanceof AllOf all) {
            return names(all.parts());
        } else if (requirement instanceof AnyOf any) {
            return names(any.parts());
        } else if (requirement instanceof LeftToMinistry ministry) {
            return parts(ministry.required());
        } else if (requirement instanceof WhereThereIs where) {
            return parts(where.required());
        } else if (requirement instanceof NotFor not) {
            return parts(not.required());
        }
        return List.of();
    }

    private static List<String> names(Map<String, Requirement> parts) {
        return Stream.concat(parts.keySet().stream(), parts.values().stream().flatMap(part -> parts(part).stream()))
                .toList();
    }
}
