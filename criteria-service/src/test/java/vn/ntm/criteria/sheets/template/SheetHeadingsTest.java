package vn.ntm.criteria.sheets.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.sheets.cells.SheetColumns;

class SheetHeadingsTest {

    private static final LocalDate DAY = LocalDate.parse("2023-12-31");
    private static final IndicatorSet SET = ShippedCatalogue.read()
            .find("vn-ntm-district-standard-2021-2025", DAY)
            .orElseThrow();
    private static final SheetColumns COLUMNS = SheetColumns.of(SET);
    private static final Map<String, Layout.Heading> HEADINGS = SheetHeadings.of(COLUMNS, SET, Map.of());

    @Test
    void whatTheRecordSaysIsNotToBeFilledIn() {
        assertThat(SET.derived()).isNotEmpty();
        COLUMNS.values().forEach((path, column) -> {
            boolean derived = SET.derived().containsKey(column.indicator().code());
            assertThat(HEADINGS.get(path).title().endsWith("(không nhập)"))
                    .as(path)
                    .isEqualTo(derived);
            assertThat(HEADINGS.get(path).accepts().startsWith("không nhập"))
                    .as(path)
                    .isEqualTo(derived);
        });
    }
}
