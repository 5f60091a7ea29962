package vn.ntm.platform.tables.marks.parts;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** What a part of a workbook refers to. */
public final class Relations {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final byte[] NONE = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                    + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "</Relationships>")
            .getBytes(StandardCharsets.UTF_8);

    private final String owner;
    private final byte[] content;
    private final List<Relation> all = new ArrayList<>();
    private final List<NewElement> added = new ArrayList<>();
    private String types = TYPES;

    private Relations(String owner, byte[] content) throws XMLStreamException {
        this.owner = owner;
        this.content = content;
        XMLEventReader reader = Xml.reader(content);
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (Xml.isNamed(event, "Relationship")) {
                take(event.asStartElement());
            }
        }
    }

    /**
     * @param kind how the type ends
     * @param part the name of what is referred to
     */
    public record Relation(String id, String kind, String part) {}

    public static Relations of(String owner, WorkbookParts parts) throws IOException, XMLStreamException {
        return new Relations(owner, parts.read(partOf(owner)).orElse(NONE));
    }

    /** The part that has the relations of another. */
    public static String partOf(String owner) {
        int folder = owner.lastIndexOf('/') + 1;
        return owner.substring(0, folder) + "_rels/" + owner.substring(folder) + ".rels";
    }

    private void take(StartElement relation) {
        String id = Xml.attribute(relation, "Id");
        String type = Xml.attribute(relation, "Type");
        String target = Xml.attribute(relation, "Target");
        boolean isOutside = "External".equals(Xml.attribute(relation, "TargetMode"));
        if (id != null && type != null && target != null && !isOutside) {
            int kind = type.lastIndexOf('/') + 1;
            types = type.startsWith("http://purl.oclc.org/ooxml/officeDocument/") ? type.substring(0, kind) : types;
            all.add(new Relation(id, type.substring(kind), resolved(target)));
        }
    }

    private String resolved(String target) {
        try {
            String path = URI.create("/" + owner).resolve(target).getPath();
            return path == null || path.isEmpty() ? target : path.substring(1);
        } catch (IllegalArgumentException noAddress) {
            return target;
        }
    }

    public Optional<Relation> ofKind(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    public Optional<Relation> withId(@Nullable String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** An id that none has. */
    public String free(String wanted) {
        String id = wanted;
        while (withId(id).isPresent()) {
            id += "_";
        }
        return id;
    }

    public void add(String id, String kind, String part) {
        all.add(new Relation(id, kind, part));
        added.add(NewElement.of("Relationship", "Id", id, "Type", types + kind, "Target", "/" + part));
    }

    public void write(WorkbookParts parts) throws IOException, XMLStreamException {
        if (!added.isEmpty()) {
            parts.write(partOf(owner), Xml.append(content, "Relationships", added));
        }
    }
}
