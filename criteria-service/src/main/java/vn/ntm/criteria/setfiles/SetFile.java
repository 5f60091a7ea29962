package vn.ntm.criteria.setfiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.SetYaml;
import vn.ntm.criteria.setfiles.layout.Accepted;
import vn.ntm.criteria.setfiles.layout.SetLayout;
import vn.ntm.criteria.setfiles.reading.SetWorkbook;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.TableFile;

/** Reads a set from a file that a person may have changed. */
public final class SetFile {

    private static final Text YAML = new Text(
            "văn bản YAML; tệp XLSX gửi với Content-Type của XLSX",
            "text in YAML; an XLSX file is sent with the Content-Type of XLSX");

    private SetFile() {}

    /**
     * The set in a file of the kind that its sender says.
     *
     * @throws ProblemException with every fault, each with its place, where it is no set in the layout
     */
    public static IndicatorSet read(byte[] file, Kind kind) {
        return switch (kind) {
            case XLSX -> SetWorkbook.read(file);
            case YAML -> yaml(file);
        };
    }

    /** The kinds of files. */
    public enum Kind {
        XLSX,
        YAML
    }

    /**
     * The set in a file of either kind, told by its first bytes.
     *
     * @throws ProblemException with every fault, each with its place, where it is no set in the layout
     */
    public static IndicatorSet read(byte[] file) {
        return TableFile.isXlsx(file) ? SetWorkbook.read(file) : yaml(file);
    }

    /** @throws ProblemException with every fault, each with its path, where it is no set in the layout */
    public static IndicatorSet yaml(byte[] file) {
        if (TableFile.isXlsx(file)) {
            throw refused(List.of(new Fault("$", null, null, YAML)));
        }
        List<Fault> faults = new ArrayList<>();
        Optional<IndicatorSet> set =
                SetLayout.read(document(file), (path, value, accepted) -> faults.add(Fault.of(path, value, accepted)));
        return set.orElseThrow(() -> refused(faults));
    }

    private static JsonNode document(byte[] file) {
        try {
            return SetYaml.document(file);
        } catch (IOException refused) {
            Integer line = refused instanceof JsonProcessingException at && at.getLocation() != null
                    ? at.getLocation().getLineNr()
                    : null;
            throw refused(List.of(new Fault("$", line, null, Accepted.said(refused))));
        }
    }

    private static ProblemException refused(List<Fault> faults) {
        Text detail = new Text("%s lỗi.", "%s faults.").with(faults.size());
        return new ProblemException(SetFileProblem.SET_FILE_REFUSED, detail, faults);
    }
}
