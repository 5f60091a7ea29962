package vn.ntm.platform.tables.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.marks.parts.CellAt;
import vn.ntm.platform.tables.marks.parts.NewElement;
import vn.ntm.platform.tables.marks.parts.Xml;

/** The formats that colour what is marked. */
final class MarkFormats {

    /** Always so, and by it the format is known again after other programs wrote it. */
    private static final String ALWAYS = "N(\"NTM\")=0";

    private static final String SIGN = "\"NTM\"";

    /** Programs read only so many cells in one list. */
    private static final int CELLS_AT_MOST = 500;

    /** Behind the rules that the sheet has: no two may be of one rank. */
    private static final int RANK = 1_000_000;

    private final Marks marks;
    private final @Nullable Integer colour;

    MarkFormats(Marks marks, @Nullable Integer colour) {
        this.marks = marks;
        this.colour = colour;
    }

    /** A format with its rules, without those of ours; nothing where it had no others. */
    List<XMLEvent> withoutOurs(List<XMLEvent> format) {
        List<XMLEvent> kept = new ArrayList<>();
        List<XMLEvent> rule = new ArrayList<>();
        boolean hasOthers = false;
        for (XMLEvent event : format) {
            if (Xml.isNamed(event, "cfRule") || !rule.isEmpty()) {
                rule.add(event);
                if (isEndOfRule(event)) {
                    if (!Xml.text(rule, "formula").contains(SIGN)) {
                        kept.addAll(rule);
                        hasOthers = true;
                    }
                    rule.clear();
                }
            } else {
                kept.add(event);
            }
        }
        return hasOthers ? kept : List.of();
    }

    private static boolean isEndOfRule(XMLEvent event) {
        return event.isEndElement()
                && event.asEndElement().getName().getLocalPart().equals("cfRule");
    }

    void write(QName near, XMLEventWriter writer) throws XMLStreamException {
        if (colour == null) {
            return;
        }
        TreeSet<CellAt> coloured = new TreeSet<>(marks.notes().keySet());
        marks.rows().keySet().forEach(row -> coloured.add(new CellAt(row, marks.column())));
        List<CellAt> cells = List.copyOf(coloured);
        for (int from = 0; from < cells.size(); from += CELLS_AT_MOST) {
            String list = cells.subList(from, Math.min(cells.size(), from + CELLS_AT_MOST)).stream()
                    .map(CellAt::address)
                    .collect(Collectors.joining(" "));
            NewElement rule = NewElement.of(
                            "cfRule",
                            "type",
                            "expression",
                            "dxfId",
                            String.valueOf(colour),
                            "priority",
                            String.valueOf(RANK + from / CELLS_AT_MOST))
                    .with(NewElement.of("formula").saying(ALWAYS));
            NewElement.of("conditionalFormatting", "sqref", list).with(rule).write(near, writer);
        }
    }
}
