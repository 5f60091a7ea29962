package vn.ntm.registry.timelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.time.Period;

class TimelineTest {

    @Test
    void aNewValueClosesTheOneBefore() {
        assertThat(timeline("I 2020 …").after(timeline("II 2025 …"))).isEqualTo(timeline("I 2020 2025", "II 2025 …"));
    }

    @Test
    void aValueFromTheSameDayTakesThePlaceOfTheOneOnRecord() {
        assertThat(timeline("I 2020 2025", "II 2025 …").after(timeline("III 2020 …")))
                .isEqualTo(timeline("III 2020 2025", "II 2025 …"));
        assertThat(timeline("I 2020 …").after(timeline("I 2020 2023"))).isEqualTo(timeline("I 2020 2023"));
    }

    @Test
    void anOpenEndLastsUntilTheNextValueOnRecord() {
        assertThat(timeline("I 2020 …").after(timeline("II … …"))).isEqualTo(timeline("II … 2020", "I 2020 …"));
    }

    @Test
    void aValueBetweenTwoDaysLeavesWhatWasKnownBeforeAndAfter() {
        assertThat(timeline("I 2020 …").after(timeline("II 2022 2023")))
                .isEqualTo(timeline("I 2020 2022", "II 2022 2023", "I 2023 …"));
    }

    @Test
    void whatIsKnownOfItsDaysChangesNothing() {
        Timeline<String> known = timeline("I 2020 …");

        assertThat(known.after(timeline("I 2022 2023"))).isEqualTo(known);
        assertThat(known.changedIn(known, timeline("I 2022 2023"))).isZero();
    }

    @Test
    void changesAreCountedByWhatWasStated() {
        Timeline<String> known = timeline("I 2020 …");
        Timeline<String> stated = timeline("I 2020 2022", "II 2022 2023", "I 2023 …");

        assertThat(known.changedIn(known.after(stated), stated)).isEqualTo(3);
        assertThat(timeline("I 2020 2022").changedIn(timeline("I 2020 2022").after(stated), stated))
                .isEqualTo(2);
    }

    @Test
    void rowsFollowOneAnotherInAnyOrder() {
        FileFaults faults = new FileFaults();

        Timeline<String> timeline = Timeline.of(List.of(row(2, "II 2025 …"), row(3, "I 2020 …")), faults);

        assertThat(faults.count()).isZero();
        assertThat(timeline).isEqualTo(timeline("I 2020 2025", "II 2025 …"));
    }

    @Test
    void rowsThatContradictOneAnotherAreFaults() {
        FileFaults faults = new FileFaults();

        Timeline.of(List.of(row(2, "I 2020 2025"), row(3, "II 2020 2022"), row(4, "III 2024 …")), faults);

        assertThatThrownBy(faults::refuseIfAny)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.faults())
                        .extracting(fault -> fault.line() + " " + fault.field() + " " + fault.value() + ": "
                                + fault.accepted().en())
                        .containsExactly(
                                "3 valid_from 2020-01-01: one row; line 2 begins on the same day",
                                "4 valid_from 2024-01-01: a date not before 2025-01-01, when line 2 ends"));
    }

    @Test
    void twoValuesOnADayAreNoTimeline() {
        assertThatIllegalArgumentException().isThrownBy(() -> timeline("I 2020 …", "II 2022 …"));
    }

    @Test
    void daysOutsideOthersAreWhatIsLeft() {
        assertThat(value("I … …").outside(List.of(period("2020", "2021"), period("2023", "…"))))
                .containsExactly(value("I … 2020"), value("I 2021 2023"));
        assertThat(value("I 2020 2021").outside(List.of(period("…", "…")))).isEmpty();
    }

    static Timeline<String> timeline(String... values) {
        return new Timeline<>(Arrays.stream(values).map(TimelineTest::value).toList());
    }

    private static Stated<String> row(int line, String written) {
        Dated<String> value = value(written);
        return new Stated<>(line, value.value(), value.period());
    }

    /** A value from the first day of a year to that of another. */
    private static Dated<String> value(String written) {
        String[] parts = written.split(" ");
        return new Dated<>(parts[0], period(parts[1], parts[2]));
    }

    private static Period period(String from, String to) {
        return new Period(
                from.equals("…") ? null : LocalDate.of(Integer.parseInt(from), 1, 1),
                to.equals("…") ? null : LocalDate.of(Integer.parseInt(to), 1, 1));
    }
}
