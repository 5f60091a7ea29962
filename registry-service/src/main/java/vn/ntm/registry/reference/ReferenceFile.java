package vn.ntm.registry.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;

/** The files of reference data, as shipped; where each comes from is told beside them. */
enum ReferenceFile {
    HISTORY("units-history-2004-2025.csv"),
    ACTS("acts-2004-2026.csv"),
    KNOWN_MERGERS("mergers-bac-giang.csv"),
    UNITS_2025("units-2025.csv"),
    MAPPING_2025("mapping-2025.csv"),
    CHANGES_2026("changes-2026.csv"),
    REGIONS("regions.csv"),
    ISO_3166_2("iso-3166-2.csv");

    private final String file;

    ReferenceFile(String file) {
        this.file = file;
    }

    byte[] bytes() {
        try (InputStream in = ReferenceFile.class.getResourceAsStream("/reference/" + file)) {
            if (in == null) {
                throw new IllegalStateException("reference data are missing: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The rows of the file, which has these columns. */
    List<TableRow> rows(String... columns) {
        FileFaults faults = new FileFaults();
        List<TableRow> rows = TableFile.read(bytes(), new Columns(List.of(columns), List.of()), faults)
                .rows();
        faults.refuseIfAny();
        return rows;
    }
}
