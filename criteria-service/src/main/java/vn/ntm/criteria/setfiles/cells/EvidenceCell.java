package vn.ntm.criteria.setfiles.cells;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ntm.criteria.catalogue.evidence.AskedEvidence;
import vn.ntm.criteria.catalogue.evidence.EvidenceKind;
import vn.ntm.platform.problems.Text;

/** The evidence that an indicator asks for as one cell: a line for each kind, marked where it is required. */
public final class EvidenceCell {

    private static final String REQUIRED = " (bắt buộc)";

    private EvidenceCell() {}

    public static String of(List<AskedEvidence> asked) {
        return asked.stream()
                .map(one -> one.kind().vietnamese() + (one.required() ? REQUIRED : ""))
                .collect(Collectors.joining("\n"));
    }

    /** The kinds in the layout of sets; those that are none are faults. */
    public static ArrayNode read(SetRow row) {
        ArrayNode kinds = JsonNodeFactory.instance.arrayNode();
        row.take(SetColumns.EVIDENCE_KINDS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> kind(line)
                        .ifPresentOrElse(
                                kind -> kinds.addObject()
                                        .put("kind", kind.toString())
                                        .put("required", line.endsWith(REQUIRED)),
                                () -> row.fault(SetColumns.EVIDENCE_KINDS, line, accepted())));
        return kinds;
    }

    private static Optional<EvidenceKind> kind(String line) {
        String name = line.endsWith(REQUIRED) ? line.substring(0, line.length() - REQUIRED.length()) : line;
        return Arrays.stream(EvidenceKind.values())
                .filter(one -> one.vietnamese().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static Text accepted() {
        String all = Arrays.stream(EvidenceKind.values())
                .map(EvidenceKind::vietnamese)
                .collect(Collectors.joining(", "));
        return new Text("mỗi dòng một trong: %s; thêm%s", "a line each of: %s; with%s").with(all, REQUIRED);
    }
}
