package vn.ntm.local.example;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.example.recognitions.Level;
import vn.ntm.local.example.recognitions.Recognitions;
import vn.ntm.local.example.units.Register;
import vn.ntm.local.example.units.Unit;
import vn.ntm.local.example.units.UnitLevel;

/**
 * Bắc Giang's plan as the criteria service takes it. Its targets are published; so are the baselines, but the districts',
 * which is what the known and assigned decisions make it.
 */
record PlanRequest(
        String unit,
        String titleVi,
        String titleEn,
        List<String> legalBasis,
        LocalDate from,
        LocalDate to,
        boolean illustrative,
        List<Cohort> cohorts,
        List<Target> targets) {

    private static final LocalDate BASELINE_DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final String COMMUNES = "communes";
    private static final String DISTRICTS = "districts";
    private static final String DIFFICULT_HAMLETS = "difficult-hamlets";

    /** The units that the plan was made for, by what they were on a day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cohort(
            String id, String level, @Nullable List<String> types, List<String> within, LocalDate asOf, int size) {}

    /** What a figure is to be by a day; without a cohort it is over whatever units there are. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(
            String figure,
            int value,
            @Nullable Integer baseline,
            @Nullable String cohort,
            LocalDate by) {}

    static PlanRequest of(Register register, Recognitions recognitions) {
        return new PlanRequest(
                "24",
                "Kế hoạch xây dựng nông thôn mới tỉnh Bắc Giang giai đoạn 2021–2025",
                "Bắc Giang's New Rural Development plan 2021–2025",
                List.of("Kế hoạch của tỉnh Bắc Giang giai đoạn 2021–2025"),
                LocalDate.of(2021, 1, 1),
                END,
                false,
                cohorts(register),
                targets(recognitions));
    }

    private static List<Cohort> cohorts(Register register) {
        List<String> province = List.of("24");
        List<String> difficult =
                register.difficultCommunes().stream().map(Unit::code).toList();
        LocalDate day = Register.COHORT_DAY;
        return List.of(
                new Cohort(COMMUNES, "commune", List.of("xa"), province, day, 184),
                new Cohort(DISTRICTS, "district", null, province, day, 10),
                new Cohort(DIFFICULT_HAMLETS, "hamlet", null, difficult, day, 126));
    }

    private static List<Target> targets(Recognitions recognitions) {
        int districts = recognitions.count(UnitLevel.DISTRICT, Level.STANDARD, BASELINE_DAY);
        return List.of(
                new Target("communes.standard", 162, 123, COMMUNES, END),
                new Target("communes.advanced", 78, 5, COMMUNES, END),
                new Target("communes.model", 15, 0, COMMUNES, END),
                new Target("communes.below-15", 0, null, COMMUNES, END),
                new Target("districts.standard", 7, districts, DISTRICTS, END),
                new Target("districts.advanced", 2, 0, DISTRICTS, END),
                new Target("hamlets.model", 444, 72, null, END),
                new Target("hamlets.standard", 76, 0, DIFFICULT_HAMLETS, END));
    }
}
