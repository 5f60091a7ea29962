package vn.ntm.platform.tables.marks.parts;

import com.fasterxml.aalto.stax.EventFactoryImpl;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** Reads and writes the parts of a workbook event by event: what is not touched is written as it was read. */
public final class Xml {

    public static final XMLEventFactory EVENTS = new EventFactoryImpl();

    private static final XMLInputFactory INPUT = input();
    private static final XMLOutputFactory OUTPUT = new OutputFactoryImpl();

    private Xml() {}

    public static XMLEventReader reader(InputStream part) throws XMLStreamException {
        return INPUT.createXMLEventReader(part);
    }

    public static XMLEventReader reader(byte[] part) throws XMLStreamException {
        return reader(new ByteArrayInputStream(part));
    }

    public static XMLEventWriter writer(OutputStream part) throws XMLStreamException {
        return OUTPUT.createXMLEventWriter(part, "UTF-8");
    }

    /** The events of an element that began, up to its end. */
    public static List<XMLEvent> element(StartElement start, XMLEventReader reader) throws XMLStreamException {
        List<XMLEvent> events = new ArrayList<>(List.of(start));
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = reader.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            events.add(event);
        }
        return events;
    }

    public static void write(List<XMLEvent> events, XMLEventWriter writer) throws XMLStreamException {
        for (XMLEvent event : events) {
            writer.add(event);
        }
    }

    public static boolean isNamed(XMLEvent event, String name) {
        return event.isStartElement() && name(event.asStartElement()).equals(name);
    }

    public static String name(StartElement element) {
        return element.getName().getLocalPart();
    }

    /** An attribute of this name, whatever its namespace. */
    public static @Nullable String attribute(StartElement element, String name) {
        for (var each = element.getAttributes(); each.hasNext(); ) {
            Attribute attribute = each.next();
            if (attribute.getName().getLocalPart().equals(name)) {
                return attribute.getValue();
            }
        }
        return null;
    }

    /** What stands in the elements of this name. */
    public static String text(List<XMLEvent> events, String name) {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        for (XMLEvent event : events) {
            if (event.isStartElement()) {
                inside = isNamed(event, name);
            } else if (event.isEndElement()) {
                inside = false;
            } else if (inside && event.isCharacters()) {
                text.append(event.asCharacters().getData());
            }
        }
        return text.toString();
    }

    /** The part with more elements at the end of the element of this name. */
    public static byte[] append(byte[] part, String into, List<NewElement> more) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLEventReader reader = reader(part);
        XMLEventWriter writer = writer(bytes);
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isEndElement()
                    && event.asEndElement().getName().getLocalPart().equals(into)) {
                for (NewElement element : more) {
                    element.write(event.asEndElement().getName(), writer);
                }
            }
            writer.add(event);
        }
        writer.close();
        return bytes.toByteArray();
    }

    private static XMLInputFactory input() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
