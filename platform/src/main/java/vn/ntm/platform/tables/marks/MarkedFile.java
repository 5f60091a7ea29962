package vn.ntm.platform.tables.marks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TablePlace;

/**
 * A refused file given back as a workbook that can be mended and sent again: the sender's own, in which the wrong cells
 * are coloured and say in a note what is wrong, with a column that says it by row and a sheet that lists every fault.
 * All else stays as it was. The marks of an earlier time give way.
 */
public final class MarkedFile {

    /** The sheet that lists every fault. */
    static final String LIST = "Lỗi - Faults";

    /** Unpacked: about 40,000 cells, as a province has. Held whole they take some 60 times as much memory. */
    private static final long BYTES_HELD_AT_MOST = 4L * 1024 * 1024;

    private MarkedFile() {}

    /**
     * @param file as it was sent
     * @param faults what was found in it
     * @return an XLSX workbook; of a file that cannot be read one that has the faults alone
     */
    public static byte[] of(byte[] file, List<Fault> faults, Locale language) {
        return itself(file, faults, language).orElseGet(() -> MarkedCopy.of(file, faults, language));
    }

    private static Optional<byte[]> itself(byte[] file, List<Fault> faults, Locale language) {
        if (!TableFile.isXlsx(file)) {
            return Optional.empty();
        }
        return TablePlace.of(file, faults)
                .filter(place -> place.unpacked() <= BYTES_HELD_AT_MOST)
                .flatMap(place -> MarkedWorkbook.of(file, place, Marks.of(place, faults, language), language));
    }
}
