package vn.ntm.criteria.sheets.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.assessments.life.SetRef;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TitleLine;

class SheetStampTest {

    private static final SheetStamp STAMP = of("2024-12-31", 1);

    private final FileFaults faults = new FileFaults();

    @Test
    void aTableIsTakenForTheDayAndTextThatItWasMadeFor() {
        STAMP.check(lines(STAMP.titles()), faults);
        STAMP.check(List.of(new TitleLine(3, List.of("", SheetStamp.DAY, "", "2024-12-31"))), faults);
        STAMP.check(List.of(new TitleLine(1, List.of("UBND tỉnh"))), faults);

        assertThat(faults.count()).isZero();
    }

    @Test
    void aTableOfAnotherDayOrTextIsRefused() {
        STAMP.check(lines(of("2025-12-31", 1).titles()), faults);
        STAMP.check(lines(of("2024-12-31", 2).titles()), faults);
        STAMP.check(List.of(new TitleLine(1, List.of(SheetStamp.DAY, "cuối năm"))), faults);

        assertThat(faults.count()).isEqualTo(3);
    }

    private static SheetStamp of(String day, int revision) {
        return new SheetStamp(
                LocalDate.parse(day), new SetRef("a-set", 1, revision, SetKind.COMMUNE, SetLevel.STANDARD));
    }

    private static List<TitleLine> lines(List<List<String>> titles) {
        return IntStream.range(0, titles.size())
                .mapToObj(line -> new TitleLine(line + 1, titles.get(line)))
                .toList();
    }
}
