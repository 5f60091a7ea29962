package vn.ntm.platform.tables.marks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.marks.parts.CellAt;
import vn.ntm.platform.tables.marks.parts.NewElement;
import vn.ntm.platform.tables.marks.parts.Xml;

/**
 * The notes of a sheet. A cell has but one: what is marked is said above what its note says already, and is known again
 * by how it begins.
 */
final class NoteTexts {

    static final String NONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors>"
            + "<author>NTM</author></authors><commentList></commentList></comments>";

    private static final String SIGN = "⚠ ";
    private static final String RULE = "\n————————\n";

    /** Programs that show such a thread take no other text for its note. */
    private static final String OF_A_THREAD = "tc=";

    private final Map<CellAt, String> wanted;
    private final Set<CellAt> gone = new TreeSet<>();
    private final Map<CellAt, String> drawn = new TreeMap<>();
    private final List<String> authors = new ArrayList<>();

    NoteTexts(Map<CellAt, String> wanted) {
        this.wanted = new TreeMap<>(wanted);
    }

    /** The cells whose notes went or are said anew. */
    Set<CellAt> gone() {
        return gone;
    }

    /** What the notes say that are said anew. */
    Map<CellAt, String> drawn() {
        return drawn;
    }

    byte[] write(Optional<byte[]> before) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLEventReader reader = Xml.reader(before.orElse(NONE.getBytes(StandardCharsets.UTF_8)));
        XMLEventWriter writer = Xml.writer(bytes);
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (Xml.isNamed(event, "author")) {
                List<XMLEvent> author = Xml.element(event.asStartElement(), reader);
                authors.add(Xml.text(author, "author"));
                Xml.write(author, writer);
            } else if (Xml.isNamed(event, "comment")) {
                note(Xml.element(event.asStartElement(), reader), writer);
            } else {
                if (isEnd(event, "commentList")) {
                    others(event.asEndElement().getName(), writer);
                }
                writer.add(event);
            }
        }
        writer.close();
        return bytes.toByteArray();
    }

    private void note(List<XMLEvent> note, XMLEventWriter writer) throws XMLStreamException {
        StartElement start = note.get(0).asStartElement();
        Optional<CellAt> at = CellAt.of(Xml.attribute(start, "ref"));
        if (at.isEmpty() || isOfAThread(start)) {
            at.ifPresent(wanted::remove);
            Xml.write(note, writer);
            return;
        }
        String there = Xml.text(note, "t");
        String theirs = withoutMark(there);
        String said = wanted.remove(at.get());
        if (said == null && theirs.equals(there)) {
            Xml.write(note, writer);
        } else if (said != null) {
            String text = SIGN + said + (theirs.isEmpty() ? "" : RULE + theirs);
            gone.add(at.get());
            drawn.put(at.get(), text);
            write(at.get(), Xml.attribute(start, "authorId"), text, start.getName(), writer);
        } else if (!theirs.isEmpty()) {
            write(at.get(), Xml.attribute(start, "authorId"), theirs, start.getName(), writer);
        } else {
            gone.add(at.get());
        }
    }

    private boolean isOfAThread(StartElement note) {
        String author = Xml.attribute(note, "authorId");
        return author != null
                && author.matches("\\d{1,6}")
                && Integer.parseInt(author) < authors.size()
                && authors.get(Integer.parseInt(author)).startsWith(OF_A_THREAD);
    }

    /** What was there before a mark was put above it. */
    private static String withoutMark(String text) {
        if (!text.startsWith(SIGN)) {
            return text;
        }
        int rule = text.indexOf(RULE);
        return rule < 0 ? "" : text.substring(rule + RULE.length());
    }

    private void others(QName near, XMLEventWriter writer) throws XMLStreamException {
        for (Map.Entry<CellAt, String> one : wanted.entrySet()) {
            String text = SIGN + one.getValue();
            drawn.put(one.getKey(), text);
            write(one.getKey(), "0", text, near, writer);
        }
    }

    private static void write(CellAt at, @Nullable String author, String text, QName near, XMLEventWriter writer)
            throws XMLStreamException {
        NewElement.of("comment", "ref", at.address(), "authorId", author == null ? "0" : author)
                .with(NewElement.of("text")
                        .with(NewElement.of("r")
                                .with(NewElement.of("t", "xml:space", "preserve")
                                        .saying(text))))
                .write(near, writer);
    }

    private static boolean isEnd(XMLEvent event, String name) {
        return event.isEndElement()
                && event.asEndElement().getName().getLocalPart().equals(name);
    }
}
