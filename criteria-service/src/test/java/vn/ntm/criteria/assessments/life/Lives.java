package vn.ntm.criteria.assessments.life;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.units.UnitOnDate;

/** Assessments as tests begin with them. */
public final class Lives {

    /** When everything is said. */
    public static final Instant AT = Instant.parse("2024-12-31T03:00:00Z");

    private Lives() {}

    /** A draft of a commune of that day, of which nothing was said yet. */
    public static Assessment draft(LocalDate on) {
        return draft(new SetRef("a-set", 2, 1, SetKind.COMMUNE, SetLevel.STANDARD), on, Circumstances.of(on, "DBSH"));
    }

    /** A draft by this set. */
    public static Assessment draft(SetRef set, LocalDate on, Circumstances unit) {
        return new Assessment(
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                new UnitOnDate.Ref(UUID.fromString("00000000-0000-0000-0000-000000000002"), "07450", "Đông Hưng"),
                set,
                on,
                State.DRAFT,
                0,
                0,
                new Assessment.Basis(unit, null, Map.of()),
                Map.of(),
                Map.of(),
                null,
                true,
                null,
                null);
    }

    /** What an officer says. */
    public static Said said(int number, String by) {
        return new Said(new Value.Amount(BigDecimal.valueOf(number)), null, null, by, null, AT, false);
    }
}
