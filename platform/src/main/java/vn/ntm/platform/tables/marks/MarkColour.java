package vn.ntm.platform.tables.marks;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.ntm.platform.tables.marks.parts.NewElement;
import vn.ntm.platform.tables.marks.parts.Xml;

/**
 * The colour of marks among the styles of a workbook.
 *
 * @param styles the part, with the colour in it
 * @param number of the format that has it
 */
record MarkColour(byte[] styles, int number) {

    private static final String WRONG = "FFFFC7CE";
    private static final NewElement FORMAT = NewElement.of("dxf")
            .with(NewElement.of("fill")
                    .with(NewElement.of("patternFill", "patternType", "solid")
                            .with(NewElement.of("fgColor", "rgb", WRONG), NewElement.of("bgColor", "rgb", WRONG))));

    /** The formats stand between the styles of cells and of tables. */
    private static final List<String> BEHIND = List.of("tableStyles", "colors", "extLst");

    static MarkColour in(byte[] styles) throws XMLStreamException {
        int there = 0;
        XMLEventReader reader = Xml.reader(styles);
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (Xml.isNamed(event, "dxf")) {
                if (isOurs(Xml.element(event.asStartElement(), reader))) {
                    return new MarkColour(styles, there);
                }
                there++;
            }
        }
        return new MarkColour(added(styles, there), there);
    }

    private static boolean isOurs(List<XMLEvent> format) {
        boolean hasColour = format.stream()
                .anyMatch(event -> Xml.isNamed(event, "bgColor")
                        && WRONG.equalsIgnoreCase(Xml.attribute(event.asStartElement(), "rgb")));
        return hasColour && format.stream().noneMatch(event -> Xml.isNamed(event, "border"));
    }

    private static byte[] added(byte[] styles, int there) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLEventReader reader = Xml.reader(styles);
        XMLEventWriter writer = Xml.writer(bytes);
        NewElement formats = NewElement.of("dxfs", "count", String.valueOf(there + 1));
        boolean isAdded = false;
        int depth = 0;
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()) {
                StartElement start = event.asStartElement();
                if (depth == 1 && Xml.name(start).equals("dxfs")) {
                    extended(Xml.element(start, reader), there + 1, writer);
                    isAdded = true;
                    continue;
                }
                if (depth == 1 && !isAdded && BEHIND.contains(Xml.name(start))) {
                    formats.with(FORMAT).write(start.getName(), writer);
                    isAdded = true;
                }
                depth++;
            } else if (event.isEndElement() && --depth == 0 && !isAdded) {
                formats.with(FORMAT).write(event.asEndElement().getName(), writer);
            }
            writer.add(event);
        }
        writer.close();
        return bytes.toByteArray();
    }

    private static void extended(List<XMLEvent> formats, int count, XMLEventWriter writer) throws XMLStreamException {
        QName name = formats.get(0).asStartElement().getName();
        writer.add(Xml.EVENTS.createStartElement(name.getPrefix(), name.getNamespaceURI(), name.getLocalPart()));
        writer.add(Xml.EVENTS.createAttribute("count", String.valueOf(count)));
        Xml.write(formats.subList(1, formats.size() - 1), writer);
        FORMAT.write(name, writer);
        writer.add(formats.get(formats.size() - 1));
    }
}
