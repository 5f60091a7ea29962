package vn.ntm.platform.tables.marks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jboss.logging.Logger;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TablePlace;

/**
 * A refused file given back as a workbook that can be mended and sent again: the sender's own, in which the wrong cells
 * are coloured and say in a note what is wrong, with a column that says it by row and a sheet that lists every fault.
 * All else stays as it was. The marks of an earlier time give way.
 */
public final class MarkedFile {

    private static final Logger LOG = Logger.getLogger(MarkedFile.class);
    private static final byte[] NOTHING = {};

    private MarkedFile() {}

    /**
     * @param file as it was sent
     * @param faults what was found in it
     * @return an XLSX workbook; of a file that cannot be read one that has the faults alone
     */
    public static byte[] of(byte[] file, List<Fault> faults, Locale language) {
        return (TableFile.isXlsx(file) ? marked(file, faults, language) : Optional.<byte[]>empty())
                .or(() -> marked(PlainWorkbook.of(file), faults, language))
                .or(() -> marked(PlainWorkbook.of(NOTHING), faults, language))
                .orElseThrow(() -> new IllegalStateException("a workbook of our own cannot be marked"));
    }

    private static Optional<byte[]> marked(byte[] workbook, List<Fault> faults, Locale language) {
        return TablePlace.of(workbook, faults).flatMap(place -> {
            Marks marks = Marks.of(place, faults, language);
            try {
                return Optional.of(new MarkedWorkbook(place, marks, FaultList.of(place, marks, language)).of(workbook));
            } catch (IOException | XMLStreamException unlikeOthers) {
                LOG.warnf("workbook could not be marked as it is: cause=%s", unlikeOthers);
                return Optional.empty();
            }
        });
    }
}
