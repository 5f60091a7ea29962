package vn.ntm.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.register.Register;

/** What is refused in a list, with line, column, value and what is accepted. */
class UnitImportFaultsTest {

    private static final String PROVINCE = "province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,2025-07-01";
    private static final String DISTRICT = "district,213,1,huyen,Yên Thế,Huyện Yên Thế,24,,2025-07-01";

    private final FileFaults faults = new FileFaults();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "xã,07222,1,xa,A,Xã A,213,,|level|xã|province, district, commune, hamlet",
                "commune,07222,1,thon,A,Xã A,213,,2025-07-01|type|thon|xa, phuong, thi_tran, dac_khu",
                "commune,07222,1,làng,A,Xã A,213,,2025-07-01|type|làng|tinh, thanh_pho_truc_thuoc_tw, huyen, quan, thi_xa, thanh_pho, xa, phuong, thi_tran, dac_khu, thon",
                "commune,7222,1,xa,A,Xã A,213,,2025-07-01|code|7222|5 digits, such as 07222",
                "commune,,1,xa,A,Xã A,213,,2025-07-01|code||required",
                "commune,07222,0,xa,A,Xã A,213,,2025-07-01|version|0|a number from 1",
                "commune,07222,1,xa,,Xã A,213,,2025-07-01|name||required",
                "commune,07222,1,xa,A,Xã A,,,2025-07-01|parent_code||required",
                "province,25,1,tinh,A,Tỉnh A,24,,2025-07-01|parent_code|24|blank for a province",
                "commune,07222,1,xa,A,Xã A,213,1/1/2025,2025-07-01|valid_from|1/1/2025|a date such as 2025-07-01",
                "commune,07222,1,xa,A,Xã A,213,2025-07-01,2025-01-01|valid_to|2025-01-01|a date after 2025-07-01",
                "commune,07222,1,xa,hép møt,Xã A,213,,2025-07-01|name|hép møt|Vietnamese in Unicode; it has ø, as when TCVN3 or VNI is misread",
                "commune,07222,1,xa,A,Xã A,999,,2025-07-01|parent_code|999|the code of a unit above",
                "commune,07222,1,xa,A,Xã A,213,,|parent_code|213|one unit that has this code in all of […, …); it is held in […, 2025-07-01)",
                "district,213,1,huyen,Yên Thế,Huyện Yên Thế,24,,2025-07-01|valid_from||one row; line 3 begins on the same day",
                "district,213,2,huyen,Yên Thế,Huyện Yên Thế,24,2020-01-01,2025-07-01|valid_from|2020-01-01|a date not before 2025-07-01, when the version in line 3 ends",
            })
    void isRefused(String row, String column, String value, String accepted) {
        plan(UnitLists.empty(), PROVINCE, DISTRICT, row);

        assertThat(found()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.field()).isEqualTo(column);
            assertThat(fault.value()).isEqualTo(value);
            assertThat(fault.accepted().en()).isEqualTo(accepted);
            assertThat(fault.accepted().vi()).isNotBlank();
        });
    }

    @Test
    void everyFaultOfTheFileIsTold() {
        plan(UnitLists.empty(), PROVINCE, "district,1,x,huyen,,A,24,a,b", "commune,07222,1,xa,A,Xã A,999,,2025-07-01");

        assertThat(found())
                .extracting(fault -> fault.line() + " " + fault.field())
                .containsExactlyInAnyOrder(
                        "3 version", "3 code", "3 name", "3 valid_from", "3 valid_to", "4 parent_code");
    }

    @Test
    void whatFollowsFromAFaultIsNoFaultOfItsOwn() {
        plan(
                UnitLists.empty(),
                PROVINCE,
                "district,213,1,xa,A,Huyện A,24,,2025-07-01",
                "commune,07222,1,xa,A,Xã A,213,,2025-07-01");

        assertThat(found()).extracting(Fault::line, Fault::field).containsExactly(tuple(3, "type"));
    }

    @Test
    void aVersionOnRecordIsClosedBeforeTheNextOneBegins() {
        Register register = UnitLists.after(
                UnitLists.empty(), UnitLists.of("province,75,1,tinh,Đồng Nai,Tỉnh Đồng Nai,,2025-07-01,"));

        plan(register, "province,75,2,thanh_pho_truc_thuoc_tw,Đồng Nai,Thành phố Đồng Nai,,2026-04-30,");

        assertThat(found())
                .extracting(fault -> fault.accepted().en())
                .containsExactly("a date, once the version on record has a valid_to");
    }

    @Test
    void aUnitOnRecordDoesNotFallApart() {
        Register register = UnitLists.after(
                UnitLists.empty(),
                UnitLists.of(
                        "province,24,1,tinh,A,Tỉnh A,,,2010-01-01",
                        "province,24,2,tinh,B,Tỉnh B,,2010-01-01,2025-07-01"));

        plan(register, "province,24,1,tinh,A,Tỉnh A,,,2009-01-01");

        assertThat(found())
                .extracting(Fault::field, fault -> fault.accepted().en())
                .containsExactly(tuple("valid_to", "2010-01-01, when the next version on record of this unit begins"));
    }

    @Test
    void anotherUnitIsNotPutInTheMiddleOfOneOnRecord() {
        Register register = UnitLists.after(
                UnitLists.empty(),
                UnitLists.of(
                        "province,24,1,tinh,A,Tỉnh A,,,2010-01-01",
                        "province,24,2,tinh,B,Tỉnh B,,2010-01-01,2025-07-01"));

        plan(
                register,
                "province,24,1,tinh,A,Tỉnh A,,,2009-01-01",
                "province,24,1,tinh,C,Tỉnh C,,2009-01-01,2010-01-01");

        assertThat(found()).hasSize(1);
    }

    @Test
    void aUnitDoesNotEndWhileOthersOnRecordBelongToIt() {
        Register register = UnitLists.after(UnitLists.empty(), UnitLists.of(PROVINCE, DISTRICT));

        plan(register, "province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,2024-01-01");

        assertThat(found())
                .extracting(Fault::line, Fault::field, Fault::value, fault -> fault.accepted()
                        .en())
                .containsExactly(tuple(
                        2,
                        "valid_to",
                        "2024-01-01",
                        "a date when nothing belongs to it; Huyện Yên Thế (213) still does"));
    }

    private void plan(Register register, String... rows) {
        assertThat(UnitLists.plan(register, UnitLists.of(rows), faults)).isEqualTo(UnitChanges.NONE);
    }

    private List<Fault> found() {
        return catchThrowableOfType(ProblemException.class, faults::refuseIfAny).faults();
    }
}
