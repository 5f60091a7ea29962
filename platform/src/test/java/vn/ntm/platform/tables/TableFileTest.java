package vn.ntm.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;

class TableFileTest {

    private static final Columns COLUMNS = new Columns(List.of("code", "name"), List.of("act"));

    private final FileFaults faults = new FileFaults();

    @Test
    void rowsAreReadByTheirColumnsInAnyOrder() {
        TableFile table = read("name,code\nBắc Giang,24\n\n\"Hà Nội, thủ đô\", 01 \n");

        assertThat(table.rows()).extracting(row -> row.cell("code")).containsExactly("24", "01");
        assertThat(table.rows()).extracting(row -> row.cell("name")).containsExactly("Bắc Giang", "Hà Nội, thủ đô");
        assertThat(table.rows()).extracting(TableRow::line).containsExactly(2, 4);
        assertThat(table.rows().get(0).cell("act")).isEmpty();
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void whatProgramsWriteWhoseDecimalSignIsTheCommaIsReadToo(String sign) {
        TableFile table = read("code;name\n24;\"Bắc; Giang, 1,5\"\n".replace(";", sign));

        assertThat(table.rows().get(0).cell("name")).isEqualTo("Bắc%s Giang, 1,5".formatted(sign));
        assertThat(found()).isEmpty();
    }

    @Test
    void byteOrderMarkAndDecomposedLettersAreTolerated() {
        String decomposed = Normalizer.normalize("code,name\n24,Bắc Giang\n", Normalizer.Form.NFD);

        TableFile table = read("\uFEFF" + decomposed);

        assertThat(table.rows().get(0).cell("name")).isEqualTo("Bắc Giang");
        assertThat(found()).isEmpty();
    }

    @Test
    void unknownMissingAndRepeatedColumnsAreEachAFault() {
        read("code,tên,code\n24,Bắc Giang,24\n");

        assertThat(found())
                .extracting(Fault::line, Fault::field, fault -> fault.accepted().en())
                .containsExactlyInAnyOrder(
                        tuple(1, "name", "a column that must be there"),
                        tuple(1, "tên", "code,name,[act]"),
                        tuple(1, "code", "each column once"));
    }

    @Test
    void rowWithTooFewCellsIsAFaultAndTheOthersAreRead() {
        TableFile table = read("code,name\n24\n01,Hà Nội\n");

        assertThat(table.rows()).extracting(row -> row.cell("code")).containsExactly("01");
        assertThat(found()).extracting(Fault::line, Fault::value).containsExactly(tuple(2, "1"));
    }

    @Test
    void quoteThatIsNeverClosedIsAFaultAtTheEnd() {
        read("code,name\n24,\"Bắc Giang\n01,Hà Nội\n");

        assertThat(found())
                .extracting(fault -> fault.accepted().en())
                .singleElement()
                .asString()
                .contains("quote");
    }

    @Test
    void linesThatAreNotUtf8AreEachAFault() {
        byte[] tcvn3 = "code,name\n24,h\u00e9p\n01,HN\n02,m\u00f8t\n".getBytes(StandardCharsets.ISO_8859_1);

        TableFile.read(tcvn3, COLUMNS, faults);

        assertThat(found())
                .extracting(Fault::line, fault -> fault.accepted().en())
                .containsExactly(tuple(2, "text in UTF-8"), tuple(4, "text in UTF-8"));
    }

    @Test
    void utf16IsNamed() {
        TableFile.read("code,name\n24,Bắc Giang\n".getBytes(StandardCharsets.UTF_16), COLUMNS, faults);

        assertThat(found()).extracting(Fault::value).containsExactly("UTF-16");
    }

    @Test
    void emptyFileIsAFault() {
        read(" \n\n");

        assertThat(found()).extracting(fault -> fault.accepted().en()).containsExactly("code,name,[act]");
    }

    @Test
    void fileOfNonsenseIsToldByItsFirstFaultsAndTheirNumber() {
        read("code,name\n" + "x\n".repeat(FileFaults.SHOWN_AT_MOST + 5));

        var refused = catchThrowableOfType(ProblemException.class, faults::refuseIfAny);

        assertThat(refused.faults()).hasSize(FileFaults.SHOWN_AT_MOST);
        assertThat(refused.detail().en()).isEqualTo("10005 faults, 10000 of them listed.");
    }

    @Property(tries = 300)
    void noBytesAreTooStrange(@ForAll @Size(max = 200) byte[] file) {
        FileFaults any = new FileFaults();

        assertThatCode(() -> TableFile.read(file, COLUMNS, any)).doesNotThrowAnyException();
    }

    private TableFile read(String file) {
        return TableFile.read(file.getBytes(StandardCharsets.UTF_8), COLUMNS, faults);
    }

    private List<Fault> found() {
        if (faults.count() == 0) {
            return List.of();
        }
        return catchThrowableOfType(ProblemException.class, faults::refuseIfAny).faults();
    }
}
