package vn.ntm.platform.tables.marks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.TablePlace;
import vn.ntm.platform.tables.marks.parts.NewElement;
import vn.ntm.platform.tables.marks.parts.Relations;
import vn.ntm.platform.tables.marks.parts.WorkbookParts;
import vn.ntm.platform.tables.marks.parts.Xml;

/** Puts marks into a workbook: only those of its parts are written anew that say something else than before. */
final class MarkedWorkbook {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final TablePlace place;
    private final Marks marks;
    private final byte[] list;
    private final List<NewElement> types = new ArrayList<>();

    /** @param list the sheet that lists the faults */
    MarkedWorkbook(TablePlace place, Marks marks, byte[] list) {
        this.place = place;
        this.marks = marks;
        this.list = list;
    }

    byte[] of(byte[] workbook) throws IOException, XMLStreamException {
        try (WorkbookParts parts = new WorkbookParts(workbook)) {
            Relations ofWorkbook = Relations.of(WORKBOOK, parts);
            Integer colour = colour(ofWorkbook, parts);
            notes(colour, parts);
            list(ofWorkbook, parts);
            ofWorkbook.write(parts);
            if (!types.isEmpty()) {
                parts.write(
                        TYPES, Xml.append(parts.read(TYPES).orElseThrow(() -> new IOException(TYPES)), "Types", types));
            }
            return parts.finish();
        }
    }

    private static @Nullable Integer colour(Relations ofWorkbook, WorkbookParts parts)
            throws IOException, XMLStreamException {
        Optional<Relations.Relation> styles = ofWorkbook.ofKind("styles");
        Optional<byte[]> before = styles.isPresent() ? parts.read(styles.get().part()) : Optional.empty();
        if (before.isEmpty()) {
            return null;
        }
        MarkColour colour = MarkColour.in(before.get());
        parts.write(styles.get().part(), colour.styles());
        return colour.number();
    }

    private void notes(@Nullable Integer colour, WorkbookParts parts) throws IOException, XMLStreamException {
        Relations ofSheet = Relations.of(place.part(), parts);
        SheetMarks sheet = new SheetMarks(marks, colour, ofSheet.free("ntmNotes"));
        parts.edit(place.part(), sheet::write);
        Optional<String> drawing = sheet.drawing();
        if (drawing.isEmpty()) {
            return;
        }
        Optional<String> there = ofSheet.ofKind("comments").map(Relations.Relation::part);
        NoteTexts notes = new NoteTexts(marks.notes());
        byte[] texts = notes.write(there.isPresent() ? parts.read(there.get()) : Optional.empty());
        if (there.isPresent() || !notes.drawn().isEmpty()) {
            parts.write(there.isPresent() ? there.get() : newNotes(ofSheet, parts), texts);
        }
        Optional<String> boxes = ofSheet.withId(drawing.get()).map(Relations.Relation::part);
        String before = boxes.isPresent()
                ? new String(
                        parts.read(boxes.get()).orElseThrow(() -> new IOException("no drawing")),
                        StandardCharsets.UTF_8)
                : NoteShapes.NONE;
        String name = boxes.isPresent() ? boxes.get() : newDrawing(drawing.get(), ofSheet, parts);
        parts.write(name, NoteShapes.write(before, notes.gone(), notes.drawn()).getBytes(StandardCharsets.UTF_8));
        ofSheet.write(parts);
    }

    private String newNotes(Relations ofSheet, WorkbookParts parts) {
        String name = free("xl/commentsNtm%d.xml", parts);
        ofSheet.add(ofSheet.free("ntmTexts"), "comments", name);
        types.add(NewElement.of("Override", "PartName", "/" + name, "ContentType", NOTES_TYPE));
        return name;
    }

    private String newDrawing(String id, Relations ofSheet, WorkbookParts parts) {
        String name = free("xl/drawings/notesNtm%d.vml", parts);
        ofSheet.add(id, "vmlDrawing", name);
        types.add(NewElement.of("Override", "PartName", "/" + name, "ContentType", DRAWING_TYPE));
        return name;
    }

    private void list(Relations ofWorkbook, WorkbookParts parts) throws IOException, XMLStreamException {
        byte[] workbook = parts.read(WORKBOOK).orElseThrow(() -> new IOException(WORKBOOK));
        int highest = 0;
        XMLEventReader reader = Xml.reader(workbook);
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (Xml.isNamed(event, "sheet")) {
                StartElement sheet = event.asStartElement();
                String number = Xml.attribute(sheet, "sheetId");
                highest =
                        Math.max(highest, number != null && number.matches("\\d{1,8}") ? Integer.parseInt(number) : 0);
                Optional<Relations.Relation> part = ofWorkbook.withId(Xml.attribute(sheet, "id"));
                if (FaultList.NAME.equals(Xml.attribute(sheet, "name")) && part.isPresent()) {
                    if (part.get().part().equals(place.part())) {
                        return;
                    }
                    parts.write(part.get().part(), list);
                    parts.drop(Relations.partOf(part.get().part()));
                    return;
                }
            }
        }
        String name = free("xl/worksheets/faultsNtm%d.xml", parts);
        String id = ofWorkbook.free("ntmFaults");
        ofWorkbook.add(id, "worksheet", name);
        types.add(NewElement.of("Override", "PartName", "/" + name, "ContentType", SHEET_TYPE));
        parts.write(name, list);
        NewElement sheet =
                NewElement.of("sheet", "name", FaultList.NAME, "sheetId", String.valueOf(highest + 1), "r:id", id);
        parts.write(WORKBOOK, Xml.append(workbook, "sheets", List.of(sheet)));
    }

    private static String free(String pattern, WorkbookParts parts) {
        int number = 1;
        while (parts.has(pattern.formatted(number))) {
            number++;
        }
        return pattern.formatted(number);
    }
}
