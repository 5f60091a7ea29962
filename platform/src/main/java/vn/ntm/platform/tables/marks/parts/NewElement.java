package vn.ntm.platform.tables.marks.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * An element that is added to a part.
 *
 * @param name without its prefix, which is that of the elements around it
 * @param attributes by name; that whose name begins with {@code r:} names a relationship
 * @param text that stands in it, if any
 */
public record NewElement(
        String name,
        Map<String, String> attributes,
        @Nullable String text,
        List<NewElement> children) {

    private static final String RELATIONSHIPS = "/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final int LONGEST_TEXT = 32_767;

    /** @param attributes names, each with its value behind it */
    public static NewElement of(String name, String... attributes) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int at = 0; at < attributes.length; at += 2) {
            named.put(attributes[at], attributes[at + 1]);
        }
        return new NewElement(name, named, null, List.of());
    }

    public NewElement with(NewElement... more) {
        List<NewElement> all = new ArrayList<>(children);
        all.addAll(List.of(more));
        return new NewElement(name, attributes, text, all);
    }

    /** A text as long as a cell takes, of characters that XML has. */
    public NewElement saying(String said) {
        String written = NO_XML.matcher(said).replaceAll("\uFFFD");
        return new NewElement(
                name, attributes, written.substring(0, Math.min(LONGEST_TEXT, written.length())), children);
    }

    /** @param near an element of the part, whose namespace and prefix this takes */
    public void write(QName near, XMLEventWriter writer) throws XMLStreamException {
        writer.add(Xml.EVENTS.createStartElement(near.getPrefix(), near.getNamespaceURI(), name));
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            String key = attribute.getKey();
            if (key.startsWith("r:")) {
                String relationships = near.getNamespaceURI().startsWith(STRICT)
                        ? STRICT + "officeDocument/relationships"
                        : "http://schemas.openxmlformats.org" + RELATIONSHIPS;
                writer.add(Xml.EVENTS.createNamespace("r", relationships));
                writer.add(Xml.EVENTS.createAttribute(
                        "r", relationships, key.substring("r:".length()), attribute.getValue()));
            } else if (key.equals("xml:space")) {
                writer.add(Xml.EVENTS.createAttribute(
                        "xml", "http://www.w3.org/XML/1998/namespace", "space", attribute.getValue()));
            } else {
                writer.add(Xml.EVENTS.createAttribute(key, attribute.getValue()));
            }
        }
        if (text != null) {
            writer.add(Xml.EVENTS.createCharacters(text));
        }
        for (NewElement child : children) {
            child.write(near, writer);
        }
        writer.add(Xml.EVENTS.createEndElement(near.getPrefix(), near.getNamespaceURI(), name));
    }
}
