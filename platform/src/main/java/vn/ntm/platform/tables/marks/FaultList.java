package vn.ntm.platform.tables.marks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import vn.ntm.platform.tables.TablePlace;
import vn.ntm.platform.tables.marks.parts.CellAt;
import vn.ntm.platform.tables.marks.parts.NewElement;
import vn.ntm.platform.tables.marks.parts.Xml;

/** The sheet that lists every fault, each with a link to its cell. */
final class FaultList {

    static final String NAME = "Lỗi - Faults";

    private static final QName SHEET = new QName(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "worksheet", XMLConstants.DEFAULT_NS_PREFIX);
    private static final String A4 = "9";
    private static final List<Integer> WIDTHS = List.of(10, 8, 24, 28, 70);

    private FaultList() {}

    static byte[] of(TablePlace place, Marks marks, Locale language) {
        List<NewElement> rows = new ArrayList<>();
        List<NewElement> links = new ArrayList<>();
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        rows.add(row(
                1,
                english
                        ? List.of("cell", "line", "column", "found", "accepted")
                        : List.of("ô", "dòng", "cột", "giá trị", "chấp nhận")));
        for (Marks.Listed one : marks.listed()) {
            int at = rows.size() + 1;
            String cell = one.at().address();
            rows.add(row(
                    at,
                    List.of(
                            cell,
                            String.valueOf(one.at().row()),
                            one.fault().field(),
                            Objects.requireNonNullElse(one.fault().value(), ""),
                            one.fault().accepted().in(language))));
            links.add(NewElement.of(
                    "hyperlink",
                    "ref",
                    "A" + at,
                    "location",
                    "'" + place.sheet().replace("'", "''") + "'!" + cell,
                    "display",
                    cell));
        }
        return written(rows, links);
    }

    private static NewElement row(int number, List<String> cells) {
        NewElement row = NewElement.of("row", "r", String.valueOf(number));
        for (int column = 0; column < cells.size(); column++) {
            String address = new CellAt(number, column).address();
            row = row.with(NewElement.of("c", "r", address, "t", "inlineStr")
                    .with(NewElement.of("is")
                            .with(NewElement.of("t", "xml:space", "preserve").saying(cells.get(column)))));
        }
        return row;
    }

    private static byte[] written(List<NewElement> rows, List<NewElement> links) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLEventWriter writer = Xml.writer(bytes);
            NewElement columns = NewElement.of("cols");
            for (int column = 1; column <= WIDTHS.size(); column++) {
                String number = String.valueOf(column);
                columns = columns.with(NewElement.of(
                        "col",
                        "min",
                        number,
                        "max",
                        number,
                        "width",
                        String.valueOf(WIDTHS.get(column - 1)),
                        "customWidth",
                        "1"));
            }
            NewElement pane = NewElement.of(
                    "pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
            NewElement sheet = NewElement.of("worksheet", "xmlns", SHEET.getNamespaceURI())
                    .with(
                            NewElement.of("sheetPr").with(NewElement.of("pageSetUpPr", "fitToPage", "1")),
                            NewElement.of("sheetViews")
                                    .with(NewElement.of("sheetView", "workbookViewId", "0")
                                            .with(pane)),
                            columns,
                            NewElement.of("sheetData").with(rows.toArray(NewElement[]::new)));
            if (!links.isEmpty()) {
                sheet = sheet.with(NewElement.of("hyperlinks").with(links.toArray(NewElement[]::new)));
            }
            sheet = sheet.with(NewElement.of(
                    "pageSetup", "paperSize", A4, "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0"));
            writer.add(Xml.EVENTS.createStartDocument("UTF-8", "1.0", true));
            sheet.write(SHEET, writer);
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("bytes in memory", impossible);
        }
        return bytes.toByteArray();
    }
}
