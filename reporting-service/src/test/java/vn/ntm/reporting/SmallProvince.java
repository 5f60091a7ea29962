package vn.ntm.reporting;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessmentSubmitted;
import vn.ntm.contracts.AssessmentSubmitted.CriterionVerdict;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.contracts.CriteriaSetPublished;
import vn.ntm.contracts.CriteriaSetPublished.Criterion;
import vn.ntm.contracts.Fact;
import vn.ntm.contracts.FactType;
import vn.ntm.contracts.PlanAdopted;
import vn.ntm.contracts.PlanAdopted.Cohort;
import vn.ntm.contracts.PlanAdopted.Target;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.RecognitionRecorded;
import vn.ntm.contracts.RecognitionRecorded.Decision;
import vn.ntm.contracts.UnitChanged;
import vn.ntm.contracts.UnitChanged.Succession;
import vn.ntm.contracts.UnitChanged.Version;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.reporting.FactTopics.Published;

/**
 * A province of two districts that ends on 30 June 2025, with codes that no other test has. On 1 January 2024 commune 2
 * goes into commune 1 and commune 3 becomes a ward; on 1 January 2025 communes 5 and 6 become the new commune 7.
 */
final class SmallProvince {

    static final String SET = "vn-ntm-commune-standard-2021-2025";

    private static final int CRITERIA = 19;
    private static final LocalDate END = LocalDate.parse("2025-07-01");
    private static final AtomicInteger PROVINCES = new AtomicInteger(100);

    private final String code = String.valueOf(PROVINCES.incrementAndGet());
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<Published> facts = new ArrayList<>();

    SmallProvince() {
        units();
        add(SET + "/1", set());
        recognitions();
        assess(1, "2022-12-31", 19, false);
        assess(3, "2022-12-31", 16, false);
        assess(4, "2022-12-31", 12, false);
        assess(6, "2022-12-31", 4, true);
        assess(4, "2023-12-31", 14, false);
        assess(4, "2023-12-31", 15, false);
        add(id("plan").toString(), plan());
    }

    /** All that is published of it, in an order in which it may have happened. */
    List<Published> facts() {
        return List.copyOf(facts);
    }

    String code() {
        return code;
    }

    /** The code of one of its communes. */
    String code(int commune) {
        return code + "0" + commune;
    }

    /** The id of the province, or of what lies in it. */
    UUID id(String part) {
        return UUID.nameUUIDFromBytes((code + part).getBytes(StandardCharsets.UTF_8));
    }

    UUID id() {
        return id("");
    }

    UUID id(int commune) {
        return id("0" + commune);
    }

    /** Another assessment: the first criteria are met, the last is missing unless it is. */
    Published assess(int commune, String on, int met, boolean illustrative) {
        List<CriterionVerdict> criteria = IntStream.rangeClosed(1, CRITERIA)
                .mapToObj(number -> new CriterionVerdict(
                        number,
                        number <= met ? Outcome.MET : number == CRITERIA ? Outcome.MISSING : Outcome.NOT_MET,
                        "Đạt",
                        "318/QĐ-TTg",
                        null))
                .toList();
        return add(
                id(commune).toString(),
                new AssessmentSubmitted(
                        id("assessment" + facts.size()),
                        id(commune),
                        code(commune),
                        SET,
                        1,
                        LocalDate.parse(on),
                        met,
                        CRITERIA,
                        met == CRITERIA,
                        criteria,
                        null,
                        illustrative));
    }

    private void units() {
        unit("", UnitLevel.PROVINCE, null, version(UnitType.PROVINCE, "", null, null, END));
        for (String district : List.of("D1", "D2")) {
            unit(district, UnitLevel.DISTRICT, null, version(UnitType.RURAL_DISTRICT, district, "", null, END));
        }
        LocalDate first = LocalDate.parse("2024-01-01");
        LocalDate second = LocalDate.parse("2025-01-01");
        commune("01", version(UnitType.COMMUNE, "01", "D1", null, END));
        unit("02", UnitLevel.COMMUNE, into("01", first), version(UnitType.COMMUNE, "02", "D1", null, first));
        commune(
                "03",
                version(UnitType.COMMUNE, "03", "D1", null, first),
                version(UnitType.WARD, "03", "D1", first, END));
        commune("04", version(UnitType.COMMUNE, "04", "D2", null, END));
        unit("05", UnitLevel.COMMUNE, into("07", second), version(UnitType.COMMUNE, "05", "D2", null, second));
        unit("06", UnitLevel.COMMUNE, into("07", second), version(UnitType.COMMUNE, "06", "D2", null, second));
        commune("07", version(UnitType.COMMUNE, "07", "D2", second, END));
        commune("08", version(UnitType.TOWNSHIP, "08", "D2", null, END));
        unit("H1", UnitLevel.HAMLET, null, version(UnitType.HAMLET, "H1", "04", null, END));
    }

    private void recognitions() {
        recognise("01", UnitLevel.COMMUNE, RecognitionLevel.STANDARD, "2020-12-01", false);
        recognise("02", UnitLevel.COMMUNE, RecognitionLevel.STANDARD, "2021-06-01", true);
        recognise("03", UnitLevel.COMMUNE, RecognitionLevel.STANDARD, "2022-01-01", false);
        recognise("05", UnitLevel.COMMUNE, RecognitionLevel.STANDARD, "2022-03-01", false);
        recognise("01", UnitLevel.COMMUNE, RecognitionLevel.ADVANCED, "2022-06-01", false);
        recognise("05", UnitLevel.COMMUNE, RecognitionLevel.ADVANCED, "2023-03-01", false);
        recognise("H1", UnitLevel.HAMLET, RecognitionLevel.MODEL, "2023-05-01", true);
        recognise("D1", UnitLevel.DISTRICT, RecognitionLevel.STANDARD, "2023-11-01", false);
        recognise("07", UnitLevel.COMMUNE, RecognitionLevel.STANDARD, "2025-03-01", false);
    }

    private PlanAdopted plan() {
        LocalDate by = LocalDate.parse("2025-12-31");
        return new PlanAdopted(
                id("plan"),
                id(),
                code,
                "Kế hoạch 2021–2025",
                "Plan 2021–2025",
                List.of("1/KH-UBND"),
                LocalDate.parse("2021-01-01"),
                by,
                List.of(
                        cohort("communes", UnitLevel.COMMUNE, List.of(UnitType.COMMUNE), "", communes()),
                        cohort("districts", UnitLevel.DISTRICT, List.of(), "", List.of(id("D1"), id("D2"))),
                        cohort("hamlets", UnitLevel.HAMLET, List.of(), "04", List.of(id("H1")))),
                List.of(
                        new Target("communes.standard", BigDecimal.valueOf(5), BigDecimal.ONE, "communes", by),
                        new Target("communes.advanced", BigDecimal.valueOf(2), null, "communes", by),
                        new Target("districts.standard", BigDecimal.valueOf(2), null, "districts", by),
                        new Target("hamlets.model", BigDecimal.ONE, null, "hamlets", by)),
                true);
    }

    private List<UUID> communes() {
        return IntStream.rangeClosed(1, 6).mapToObj(this::id).toList();
    }

    private Cohort cohort(String name, UnitLevel level, List<UnitType> types, String within, List<UUID> members) {
        return new Cohort(name, level, types, List.of(id(within)), LocalDate.parse("2021-01-01"), members);
    }

    private static CriteriaSetPublished set() {
        List<Criterion> criteria = IntStream.rangeClosed(1, CRITERIA)
                .mapToObj(number -> new Criterion(number, "Tiêu chí " + number, "Criterion " + number, "Nhóm", 1))
                .toList();
        return new CriteriaSetPublished(
                SET,
                1,
                UnitLevel.COMMUNE,
                CriteriaSetPublished.Level.STANDARD,
                "Bộ tiêu chí",
                "Criteria",
                LocalDate.parse("2021-01-01"),
                null,
                List.of("318/QĐ-TTg"),
                criteria);
    }

    private void recognise(String part, UnitLevel unitLevel, RecognitionLevel level, String date, boolean made) {
        Decision decision = new Decision(part + "/" + level.token(), LocalDate.parse(date), "UBND tỉnh");
        add(
                id(part).toString(),
                new RecognitionRecorded(
                        id(part + level), id(part), code + part, unitLevel, level, decision, null, null, made));
    }

    private void commune(String part, Version... versions) {
        unit(part, UnitLevel.COMMUNE, null, versions);
    }

    private void unit(String part, UnitLevel level, @Nullable Succession into, Version... versions) {
        List<Succession> successors = into == null ? List.of() : List.of(into);
        add(id(part).toString(), new UnitChanged(id(part), level, List.of(versions), List.of(), successors, false));
    }

    private Succession into(String part, LocalDate on) {
        return new Succession(id(part), on, true, null);
    }

    private Version version(
            UnitType type, String part, @Nullable String parent, @Nullable LocalDate from, @Nullable LocalDate to) {
        String name = "Đơn vị " + code + part;
        return new Version(
                code + part, type, name, type + " " + name, parent == null ? null : id(parent), from, to, null, null);
    }

    /** Publishes one more fact, after all those of its key. */
    Published add(String key, Fact fact) {
        long sequence = sequences.merge(FactType.of(fact).topic() + key, 1L, Long::sum);
        Published published = new Published(key, sequence, fact);
        facts.add(published);
        return published;
    }
}
