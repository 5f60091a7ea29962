package vn.ntm.platform.tables.marks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.marks.parts.CellAt;
import vn.ntm.platform.tables.marks.parts.NewElement;
import vn.ntm.platform.tables.marks.parts.Xml;

/** Writes the rows of a sheet with the column of faults. */
final class MarkedRows {

    private final Marks marks;
    private int row;

    MarkedRows(Marks marks) {
        this.marks = marks;
    }

    /** A cell or whatever else stands in a row. */
    private record Child(int column, List<XMLEvent> events) {

        boolean isBlank() {
            return events.stream()
                    .noneMatch(event -> Xml.isNamed(event, "v") || Xml.isNamed(event, "f") || Xml.isNamed(event, "is"));
        }

        @Nullable
        String style() {
            return Xml.attribute(events.get(0).asStartElement(), "s");
        }
    }

    void write(List<XMLEvent> events, XMLEventWriter writer) throws XMLStreamException {
        StartElement start = events.get(0).asStartElement();
        String number = Xml.attribute(start, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        String said = row == marks.header() ? heading() : marks.rows().get(row);
        boolean isOurs = marks.isThere() && row > marks.header();
        if (said == null && !isOurs) {
            Xml.write(events, writer);
            return;
        }
        writer.add(withoutSpans(start));
        boolean isSaid = said == null;
        String style = null;
        for (Child child : children(events)) {
            if (child.column() == marks.column() && (isOurs || child.isBlank())) {
                continue;
            }
            isSaid |= child.column() == marks.column();
            if (!isSaid && child.column() > marks.column()) {
                cell(said, row == marks.header() ? style : null).write(start.getName(), writer);
                isSaid = true;
            }
            style = child.column() < marks.column() ? child.style() : style;
            Xml.write(child.events(), writer);
        }
        if (!isSaid) {
            cell(said, row == marks.header() ? style : null).write(start.getName(), writer);
        }
        writer.add(events.get(events.size() - 1));
    }

    private @Nullable String heading() {
        return marks.isThere() ? null : Columns.FAULTS;
    }

    /** Cells without an address follow each other; what is no cell stands behind them all. */
    private static List<Child> children(List<XMLEvent> row) {
        List<Child> children = new ArrayList<>();
        List<XMLEvent> events = new ArrayList<>();
        int depth = 0;
        int last = -1;
        for (XMLEvent event : row.subList(1, row.size() - 1)) {
            events.add(event);
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            if (depth == 0 && event.isEndElement()) {
                StartElement start = firstElement(events);
                boolean isCell = Xml.name(start).equals("c");
                int next = last + 1;
                last = isCell
                        ? CellAt.of(Xml.attribute(start, "r"))
                                .map(CellAt::column)
                                .orElse(next)
                        : Integer.MAX_VALUE - 1;
                children.add(new Child(last, List.copyOf(events.subList(events.indexOf(start), events.size()))));
                events.clear();
            }
        }
        return children;
    }

    private static StartElement firstElement(List<XMLEvent> events) {
        return events.stream()
                .filter(XMLEvent::isStartElement)
                .findFirst()
                .map(XMLEvent::asStartElement)
                .orElseThrow();
    }

    /** The columns that a row spans are told for speed alone, and are more now. */
    private static StartElement withoutSpans(StartElement row) {
        List<Attribute> kept = new ArrayList<>();
        for (Iterator<Attribute> each = row.getAttributes(); each.hasNext(); ) {
            Attribute attribute = each.next();
            if (!attribute.getName().getLocalPart().equals("spans")) {
                kept.add(attribute);
            }
        }
        return Xml.EVENTS.createStartElement(
                row.getName().getPrefix(),
                row.getName().getNamespaceURI(),
                row.getName().getLocalPart(),
                kept.iterator(),
                row.getNamespaces());
    }

    private NewElement cell(String said, @Nullable String style) {
        String address = new CellAt(row, marks.column()).address();
        NewElement cell = style == null
                ? NewElement.of("c", "r", address, "t", "inlineStr")
                : NewElement.of("c", "r", address, "s", style, "t", "inlineStr");
        return cell.with(NewElement.of("is")
                .with(NewElement.of("t", "xml:space", "preserve").saying(said)));
    }
}
