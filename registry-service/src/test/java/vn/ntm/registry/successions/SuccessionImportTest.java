package vn.ntm.registry.successions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

class SuccessionImportTest {

    private static final LocalDate DAY = LocalDate.parse("2025-01-01");
    private static final Unit ENDED = province("07", "Ended", null, DAY);
    private static final Unit OTHER_ENDED = province("08", "Other", null, DAY);
    private static final Unit GOES_ON = province("09", "GoesOn", null, null);
    private static final Unit NEW = province("10", "New", DAY, null);
    private static final Register REGISTER = new Register(List.of(ENDED, OTHER_ENDED, GOES_ON, NEW));

    private final FileFaults faults = new FileFaults();

    @Test
    void aUnitGoesOverWholeIntoAnother() {
        assertThat(plan(List.of(), "province,07,09,whole,2025-01-01,1191/NQ-UBTVQH15"))
                .containsExactly(Succession.whole(ENDED.id(), GOES_ON.id(), DAY, "1191/NQ-UBTVQH15"));
    }

    @Test
    void aUnitGoesOverInPartsAndMayGoOn() {
        assertThat(plan(
                        List.of(),
                        "province,09,10,part,2025-01-01,",
                        "province,07,10,part,2025-01-01,",
                        "province,07,09,part,2025-01-01,"))
                .hasSize(3)
                .noneMatch(Succession::whole);
    }

    @Test
    void whatIsKnownChangesNothing() {
        Succession known = Succession.whole(ENDED.id(), GOES_ON.id(), DAY, null);

        assertThat(plan(List.of(known), "province,07,09,whole,2025-01-01,")).isEmpty();
        assertThat(plan(List.of(known), "province,07,09,whole,2025-01-01,1/NQ"))
                .containsExactly(Succession.whole(ENDED.id(), GOES_ON.id(), DAY, "1/NQ"));
    }

    @Test
    void aUnitThatGoesOnIsNoSuccession() {
        assertThat(plan(List.of(), "province,09,09,whole,2025-01-01,")).isEmpty();
        assertThat(faults.count()).isZero();
    }

    @Test
    void bothEndsExistOnTheirDay() {
        plan(List.of(), "province,10,09,part,2025-01-01,", "province,09,07,part,2025-01-01,");

        assertThat(found())
                .extracting(Fault::line, Fault::field, fault -> fault.accepted().en())
                .containsExactly(
                        tuple(2, "old_code", "the code of a unit that exists on 2024-12-31"),
                        tuple(3, "new_code", "the code of a unit that exists on 2025-01-01"));
    }

    @Test
    void aUnitThatGoesOnDoesNotGoOverWhole() {
        plan(List.of(), "province,09,10,whole,2025-01-01,");

        assertThat(found())
                .extracting(Fault::field, fault -> fault.accepted().en())
                .containsExactly(tuple("kind", "part: the unit 09 still exists on 2025-01-01"));
    }

    @Test
    void aUnitGoesOverWholeOnceAndThenNowhereElse() {
        Succession known = Succession.whole(ENDED.id(), GOES_ON.id(), DAY, null);

        plan(List.of(known), "province,07,10,part,2025-01-01,");

        assertThat(found())
                .extracting(Fault::field, fault -> fault.accepted().en())
                .containsExactly(tuple("kind", "whole once, or part several times"));
    }

    @Test
    void oneRowForTwoUnits() {
        plan(List.of(), "province,07,10,part,2025-01-01,", "province,07,10,part,2025-01-01,");

        assertThat(found()).extracting(Fault::line, Fault::field).containsExactly(tuple(3, "new_code"));
    }

    @Test
    void cellsThatCannotBeReadAreTold() {
        plan(List.of(), "tỉnh,07,,all,2025,");

        assertThat(found()).extracting(Fault::field).containsExactlyInAnyOrder("old_level", "new_code", "kind", "on");
    }

    private List<Succession> plan(List<Succession> known, String... rows) {
        String file = "old_level,old_code,new_code,kind,on,resolution\n" + String.join("\n", rows);
        return SuccessionImport.plan(
                REGISTER, known, SuccessionRow.read(file.getBytes(StandardCharsets.UTF_8), faults), faults);
    }

    private List<Fault> found() {
        return catchThrowableOfType(ProblemException.class, faults::refuseIfAny).faults();
    }

    private static Unit province(String code, String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        UnitVersion version =
                new UnitVersion(code, UnitType.PROVINCE, name, "Tỉnh " + name, null, new Period(from, to), null, null);
        return new Unit(Unit.idOf(UnitLevel.PROVINCE, code, from), UnitLevel.PROVINCE, false, List.of(version));
    }
}
