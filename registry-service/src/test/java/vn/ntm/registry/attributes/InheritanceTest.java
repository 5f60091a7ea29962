package vn.ntm.registry.attributes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InheritanceTest {

    private static final ShownAttribute.Origin BAC_GIANG =
            new ShownAttribute.Origin(UUID.randomUUID(), "24", "Bắc Giang");

    @Test
    void theProvincesRegionHoldsWhereTheUnitHasNone() {
        ShownAttribute own = own("DBSH", "2023-01-01", "2024-01-01");

        assertThat(Inheritance.of(List.of(own), List.of(inherited("TDMNPB", null, "2025-07-01"))))
                .containsExactly(
                        inherited("TDMNPB", null, "2023-01-01"), own, inherited("TDMNPB", "2024-01-01", "2025-07-01"));
    }

    @Test
    void aRenamedUnitGoesOnInItsProvince() {
        assertThat(Inheritance.of(
                        List.of(),
                        List.of(
                                inherited("TDMNPB", "2025-01-01", "2025-07-01"),
                                inherited("TDMNPB", null, "2024-01-01"),
                                inherited("TDMNPB", "2024-01-01", "2025-01-01"))))
                .containsExactly(inherited("TDMNPB", null, "2025-07-01"));
    }

    @Test
    void regionsOfTwoProvincesStayApart() {
        ShownAttribute before = inherited("DBSH", null, "2008-08-01");
        ShownAttribute after = new ShownAttribute(
                "region-2021",
                "DBSH",
                LocalDate.parse("2008-08-01"),
                null,
                "81/2023/QH15",
                new ShownAttribute.Origin(UUID.randomUUID(), "01", "Hà Nội"));

        assertThat(Inheritance.of(List.of(), List.of(after, before))).containsExactly(before, after);
    }

    private static ShownAttribute own(String value, String from, String to) {
        return new ShownAttribute("region-2021", value, LocalDate.parse(from), LocalDate.parse(to), "1/QĐ-UBND", null);
    }

    private static ShownAttribute inherited(String value, @Nullable String from, String to) {
        return new ShownAttribute(
                "region-2021",
                value,
                from == null ? null : LocalDate.parse(from),
                LocalDate.parse(to),
                "81/2023/QH15",
                BAC_GIANG);
    }
}
