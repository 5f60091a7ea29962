package vn.ntm.platform.tables.marks;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.marks.parts.NewElement;
import vn.ntm.platform.tables.marks.parts.Xml;

/**
 * Puts marks on a sheet: colours by a format that lies over the cells, so that their own is there when it is taken away,
 * and what is said of a row in the column of faults.
 */
final class SheetMarks {

    private static final String END = "";

    /** What the standard puts behind such formats, and of it what it puts behind the drawing of notes. */
    private static final Set<String> BEHIND_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "AlternateContent",
            "webPublishItems",
            "tableParts",
            "extLst",
            END);

    private static final Set<String> BEHIND_FORMATS = Set.of(
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing");

    private final Marks marks;
    private final MarkedRows rows;
    private final MarkFormats formats;
    private final String newDrawing;
    private @Nullable String drawing;
    private boolean formatted;

    /**
     * @param colour the number of the format that colours cells; absent where the workbook has none
     * @param newDrawing the id of the drawing of notes where the sheet has none yet
     */
    SheetMarks(Marks marks, @Nullable Integer colour, String newDrawing) {
        this.marks = marks;
        this.rows = new MarkedRows(marks);
        this.formats = new MarkFormats(marks, colour);
        this.newDrawing = newDrawing;
    }

    /** The id of the drawing of notes that the sheet has now. */
    Optional<String> drawing() {
        return Optional.ofNullable(drawing);
    }

    void write(InputStream before, OutputStream after) throws XMLStreamException {
        XMLEventReader reader = Xml.reader(before);
        XMLEventWriter writer = Xml.writer(after);
        QName sheet = new QName(END);
        int depth = 0;
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()) {
                StartElement start = event.asStartElement();
                sheet = depth == 0 ? start.getName() : sheet;
                if (depth == 1) {
                    before(Xml.name(start), start, sheet, writer);
                }
                if (isTaken(start, reader, writer, depth)) {
                    continue;
                }
                depth++;
            } else if (event.isEndElement() && --depth == 0) {
                before(END, null, sheet, writer);
            }
            writer.add(event);
        }
        writer.flush();
    }

    /** The range that is used is left out, which grew; programs find it. */
    private boolean isTaken(StartElement start, XMLEventReader reader, XMLEventWriter writer, int depth)
            throws XMLStreamException {
        String name = Xml.name(start);
        if (depth == 1 && name.equals("dimension")) {
            Xml.element(start, reader);
            return true;
        }
        if (depth == 1 && name.equals("conditionalFormatting")) {
            Xml.write(formats.withoutOurs(Xml.element(start, reader)), writer);
            return true;
        }
        if (depth == 2 && name.equals("row")) {
            rows.write(Xml.element(start, reader), writer);
            return true;
        }
        return false;
    }

    private void before(String name, @Nullable StartElement start, QName sheet, XMLEventWriter writer)
            throws XMLStreamException {
        if (!formatted && (BEHIND_FORMATS.contains(name) || BEHIND_DRAWING.contains(name))) {
            formats.write(sheet, writer);
            formatted = true;
        }
        if (start != null && name.equals("legacyDrawing")) {
            drawing = Xml.attribute(start, "id");
        }
        if (drawing == null && !marks.notes().isEmpty() && BEHIND_DRAWING.contains(name)) {
            drawing = newDrawing;
            NewElement.of("legacyDrawing", "r:id", newDrawing).write(sheet, writer);
        }
    }
}
