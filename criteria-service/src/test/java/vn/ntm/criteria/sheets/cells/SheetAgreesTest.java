package vn.ntm.criteria.sheets.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.verdicts.Case;
import vn.ntm.criteria.verdicts.SetEvaluation;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableFile;

/** What a draft says and what a spreadsheet of the same data says get the same verdict. */
class SheetAgreesTest {

    private static final LocalDate DAY = LocalDate.parse("2023-12-31");
    private static final Catalogue CATALOGUE = ShippedCatalogue.read();
    private static final IndicatorSet SET =
            CATALOGUE.find("vn-ntm-commune-standard-2021-2025", DAY).orElseThrow();
    private static final Map<String, ValueColumn> COLUMNS = ValueColumn.of(SET);

    @Property(tries = 60)
    void theVerdictOfADraftAndOfItsSpreadsheetAgree(@ForAll long seed) throws IOException {
        Map<String, Value> draft = values(new Random(seed));

        Map<String, Value> imported = imported(workbook(draft));

        assertThat(imported.keySet()).isEqualTo(draft.keySet());
        assertThat(SetEvaluation.evaluate(SET, about(imported), CATALOGUE).lacking())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(SetEvaluation.evaluate(SET, about(draft), CATALOGUE).lacking());
        assertThat(SetEvaluation.evaluate(SET, about(imported), CATALOGUE).criteria())
                .extracting(one -> one.verdict())
                .isEqualTo(SetEvaluation.evaluate(SET, about(draft), CATALOGUE).criteria().stream()
                        .map(one -> one.verdict())
                        .toList());
    }

    private static Case about(Map<String, Value> values) {
        Circumstances unit = new Circumstances(DAY, "DBSH", "II", null, Set.of(), Map.of("schools", 3), Map.of());
        return new Case(unit, null, values, Map.of());
    }

    /** Of each indicator nothing, or a value as an officer would type it; of a share its counts now and then. */
    private static Map<String, Value> values(Random random) {
        Map<String, Map<String, Value>> leaves = new LinkedHashMap<>();
        Set<String> skipped = new HashSet<>();
        SET.codes().stream().filter(code -> random.nextInt(5) == 0).forEach(skipped::add);
        COLUMNS.forEach((path, column) -> {
            if (!skipped.contains(column.indicator().code()) && !column.isCount()) {
                leaves.computeIfAbsent(column.indicator().code(), code -> new LinkedHashMap<>())
                        .put(path, leaf(path, column, random));
            }
        });
        Map<String, Value> values = new HashMap<>();
        leaves.forEach((code, parts) -> values.put(code, whole(code, parts)));
        return values;
    }

    private static Value leaf(String path, ValueColumn column, Random random) {
        if (column.isAchieved()) {
            return new Value.Achievement(random.nextBoolean());
        }
        if (COLUMNS.containsKey(path + "/" + Compared.PART) && random.nextInt(3) == 0) {
            int of = 1 + random.nextInt(2_000);
            return new Value.Parts(
                    Map.of(Compared.PART, amount(random.nextInt(of + 1), 0), Compared.OF, amount(of, 0)));
        }
        return amount(random.nextInt(100_000), column.isWhole() ? 0 : random.nextInt(4));
    }

    private static Value.Amount amount(int digits, int scale) {
        return new Value.Amount(BigDecimal.valueOf(digits, scale));
    }

    private static Value whole(String code, Map<String, Value> leaves) {
        if (leaves.containsKey(code)) {
            return leaves.get(code);
        }
        Map<String, Value> parts = new HashMap<>();
        leaves.forEach((path, value) -> parts.put(path.substring(code.length() + 1), value));
        return new Value.Parts(parts);
    }

    private static byte[] workbook(Map<String, Value> values) throws IOException {
        Map<String, Object> cells = new LinkedHashMap<>();
        values.forEach((code, value) -> cells.putAll(ValueCells.of(code, value)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Đánh giá");
            sheet.value(0, 0, "code");
            sheet.value(1, 0, "07450");
            int column = 1;
            for (Map.Entry<String, Object> cell : cells.entrySet()) {
                sheet.value(0, column, cell.getKey());
                if (cell.getValue() instanceof Number number) {
                    sheet.value(1, column, number);
                } else {
                    sheet.value(1, column, String.valueOf(cell.getValue()));
                }
                column++;
            }
        }
        return file.toByteArray();
    }

    private static Map<String, Value> imported(byte[] workbook) {
        FileFaults faults = new FileFaults();
        TableFile table =
                TableFile.read(workbook, new Columns(List.of("code"), new ArrayList<>(COLUMNS.keySet())), faults);
        Map<String, Value> read = ValueCells.read(table.rows().get(0), COLUMNS, faults);
        faults.refuseIfAny();
        return read;
    }
}
