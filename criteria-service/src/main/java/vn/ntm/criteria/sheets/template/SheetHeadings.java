package vn.ntm.criteria.sheets.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.sheets.cells.FactColumn;
import vn.ntm.criteria.sheets.cells.SheetColumns;
import vn.ntm.criteria.sheets.cells.ValueCells;
import vn.ntm.criteria.sheets.cells.ValueColumn;

/** What stands above the columns of a table of assessments, and what the guide beside it says of them. */
final class SheetHeadings {

    private static final String ANSWER = "Giải trình cho mọi cảnh báo của dòng";
    private static final String SOURCE = "Nguồn số liệu của các giá trị mới trong dòng";
    private static final String REVISION = "Lần sửa của hồ sơ khi tải bảng; giữ nguyên";

    private SheetHeadings() {}

    /** By the name of the column. */
    static Map<String, Layout.Heading> of(SheetColumns columns, IndicatorSet set, Map<String, String> required) {
        Map<String, Layout.Heading> headings = new HashMap<>();
        columns.facts().forEach((path, column) -> headings.put(path, of(column)));
        columns.values()
                .forEach((path, column) ->
                        headings.put(path, of(column, criterion(set, column), required.getOrDefault(path, ""))));
        headings.put(SheetColumns.SOURCE, Layout.Heading.of(SOURCE, "không bắt buộc"));
        headings.put(SheetColumns.ANSWER, Layout.Heading.of(ANSWER, "không quá 2000 ký tự"));
        headings.put(SheetColumns.REVISION, Layout.Heading.of(REVISION, "số có sẵn"));
        return headings;
    }

    private static Layout.Heading of(FactColumn column) {
        boolean isCount = column.choices().isEmpty();
        return new Layout.Heading(
                "Thông tin chung",
                column.title(),
                "",
                "",
                column.accepts().vi(),
                column.choices(),
                isCount ? Layout.Numbers.WHOLE : Layout.Numbers.NONE);
    }

    private static Layout.Heading of(ValueColumn column, String criterion, String required) {
        Layout.Numbers numbers = column.isAchieved()
                ? Layout.Numbers.NONE
                : column.isWhole()
                        ? Layout.Numbers.WHOLE
                        : column.isShare() ? Layout.Numbers.SHARE : Layout.Numbers.ANY;
        return new Layout.Heading(
                criterion,
                column.isDerived() ? column.title() + " (không nhập)" : column.title(),
                column.measure(),
                required,
                accepts(column),
                column.isAchieved() ? List.of(ValueCells.MET, ValueCells.NOT_MET) : List.of(),
                numbers);
    }

    /** What the record says is filled in and taken from nobody else. */
    private static String accepts(ValueColumn column) {
        return column.isDerived()
                ? "không nhập; " + Derived.SOURCE.vi()
                : column.accepts().vi();
    }

    private static String criterion(IndicatorSet set, ValueColumn column) {
        return set.criteria().stream()
                .filter(one -> one.indicators().contains(column.indicator()))
                .map(one -> one.number() + ". " + one.nameVi())
                .findFirst()
                .orElse("Điều kiện");
    }

    /** What each column takes, the header first. */
    static List<List<String>> guide(SheetColumns columns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Cột", "Nội dung", "Đơn vị", "Giá trị được nhận", "Căn cứ"));
        columns.facts()
                .forEach((path, column) -> rows.add(
                        List.of(path, column.title(), "", column.accepts().vi(), "")));
        columns.values().forEach((path, column) -> {
            Indicator.Source source = column.indicator().source();
            rows.add(List.of(
                    path,
                    column.title(),
                    column.measure(),
                    accepts(column) + (column.isAchieved() && !column.isDerived() ? " (cũng nhận x, true, false)" : ""),
                    source.decision() + ", " + source.item()));
        });
        rows.add(List.of(SheetColumns.SOURCE, SOURCE, "", "", ""));
        rows.add(List.of(SheetColumns.ANSWER, ANSWER, "", "", ""));
        rows.add(List.of(SheetColumns.REVISION, REVISION, "", "", ""));
        return rows;
    }
}
