package vn.ntm.criteria.setfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ntm.criteria.catalogue.AnySet;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.SetYaml;
import vn.ntm.criteria.setfiles.comparison.Comparison;
import vn.ntm.criteria.setfiles.writing.SetSheet;

/** Whatever a set says, it is the same after it was downloaded and uploaded. */
class AnySetInAFileTest {

    @Property(tries = 100)
    void writtenAsYamlAndReadItIsTheSame(@ForAll("sets") IndicatorSet set) throws IOException {
        isSame(set, SetFile.read(SetYaml.write(set).getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 60)
    void writtenAsASpreadsheetAndReadItIsTheSame(@ForAll("sets") IndicatorSet set) throws IOException {
        isSame(set, SetFile.read(SetWorkbookTest.workbook(SetSheet.of(set))));
    }

    private static void isSame(IndicatorSet set, IndicatorSet read) {
        assertThat(Comparison.of(set, read).differences()).isEmpty();
        assertThat(read)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(set);
    }

    @Provide
    Arbitrary<IndicatorSet> sets() {
        return Arbitraries.randomValue(AnySet::of);
    }
}
