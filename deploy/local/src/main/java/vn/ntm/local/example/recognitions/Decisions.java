package vn.ntm.local.example.recognitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.ntm.local.example.units.Register;
import vn.ntm.local.example.units.Unit;
import vn.ntm.local.example.units.UnitLevel;

/** Puts decisions behind awards: who decides what, and numbers that nobody takes for real ones. */
final class Decisions {

    private static final String PRIME_MINISTER = "Thủ tướng Chính phủ";
    private static final String CHAIR_OF_PROVINCE = "Chủ tịch UBND tỉnh Bắc Giang";

    private Decisions() {}

    /** The recognitions in the order of their days. */
    static List<Recognition> of(Collection<Award> awards, Register register) {
        List<Award> ordered = awards.stream()
                .sorted(Comparator.comparing(Award::date)
                        .thenComparing(award -> award.unit().level())
                        .thenComparing(award -> award.unit().code())
                        .thenComparing(Award::level))
                .toList();
        List<Recognition> recognitions = new ArrayList<>();
        int illustrations = 0;
        for (Award award : ordered) {
            boolean numbered = award.number() != null || !award.illustrative();
            String number = numbered
                    ? knownNumber(award)
                    : illustration(++illustrations, award.unit().level());
            recognitions.add(new Recognition(
                    award.unit(),
                    award.level(),
                    number,
                    award.date(),
                    body(award.unit(), award.date(), register),
                    award.forYear(),
                    award.illustrative(),
                    award.source()));
        }
        return List.copyOf(recognitions);
    }

    /** A known day without a known number says so, instead of making one up. */
    private static String knownNumber(Award award) {
        return award.number() == null ? "(chưa rõ số)/" + kind(award.unit().level()) : award.number();
    }

    private static String illustration(int number, UnitLevel level) {
        return "MH-%04d/%s".formatted(number, kind(level));
    }

    private static String kind(UnitLevel level) {
        return level == UnitLevel.DISTRICT ? "QĐ-TTg" : "QĐ-UBND";
    }

    private static String body(Unit unit, LocalDate date, Register register) {
        return switch (unit.level()) {
            case DISTRICT, PROVINCE -> PRIME_MINISTER;
            case COMMUNE -> CHAIR_OF_PROVINCE;
            case HAMLET -> "Chủ tịch UBND " + districtOf(unit, date, register);
        };
    }

    private static String districtOf(Unit hamlet, LocalDate date, Register register) {
        Unit commune = register.unit(UnitLevel.COMMUNE, hamlet.at(date).parentCode());
        Unit district = register.unit(UnitLevel.DISTRICT, commune.at(date).parentCode());
        String name = district.at(date).fullName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
