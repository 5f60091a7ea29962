package vn.ntm.registry.acts.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;

/** Who holds which code from the day on: units that begin or are altered claim theirs, others keep them. */
final class CodesAfter {

    private record Claim(UUID unit, Place place) {}

    private final Register register;
    private final LocalDate day;
    private final Fates fates;
    private final Map<UUID, Altered> altered;
    private final Map<UnitCode, List<Claim>> claims = new HashMap<>();

    CodesAfter(Register register, Reform reform, Fates fates, Map<UUID, Altered> altered) {
        this.register = register;
        this.day = reform.day();
        this.fates = fates;
        this.altered = altered;
        for (Fact.Founding founding : reform.foundings()) {
            claim(founding.unit().code(), founding.id(day), List.of(founding.place()));
        }
        altered.values()
                .forEach(unit -> claim(
                        new UnitCode(unit.unit().level(), unit.code()),
                        unit.unit().id(),
                        unit.places()));
    }

    private void claim(UnitCode code, UUID unit, Collection<Place> places) {
        List<Claim> claimed = claims.computeIfAbsent(code, none -> new ArrayList<>());
        places.stream().findFirst().ifPresent(place -> claimed.add(new Claim(unit, place)));
    }

    /** The unit that holds the code on the day. */
    Optional<UUID> holder(UnitCode code) {
        List<Claim> claimed = claims.get(code);
        if (claimed != null) {
            return Optional.of(claimed.get(0).unit());
        }
        return register.versions(code).stream()
                .filter(known -> keepsCode(known) && known.version().period().contains(day))
                .map(known -> known.unit().id())
                .findFirst();
    }

    private boolean keepsCode(KnownVersion known) {
        return !fates.ends(known.unit().id())
                && !altered.containsKey(known.unit().id());
    }

    /** Notes each code that is claimed twice, or that another unit holds on the day or later. */
    void check(FaultList faults) {
        claims.forEach((code, claimed) -> {
            List<Place> places = claimed.stream().map(Claim::place).toList();
            for (Claim claim : claimed) {
                if (claimed.size() > 1) {
                    faults.add(
                            claim.place().at("/code"),
                            code.code(),
                            new Text("mã chưa dùng; còn dùng ở %s", "a code of its own; it is used at %s too")
                                    .with(claim.place().others(places)));
                }
                register.versions(code).stream()
                        .filter(known -> !isOf(claim, known))
                        .filter(known -> holdsFromDayOn(known))
                        .forEach(known -> faults.add(claim.place().at("/code"), code.code(), taken(known)));
            }
        });
    }

    private boolean isOf(Claim claim, KnownVersion known) {
        return claim.unit().equals(known.unit().id()) && altered.containsKey(claim.unit());
    }

    private boolean holdsFromDayOn(KnownVersion known) {
        Period period = known.version().period();
        boolean isClosed =
                !keepsCode(known) && (period.from() == null || period.from().isBefore(day));
        return !isClosed && period.overlaps(new Period(day, null));
    }

    private Text taken(KnownVersion known) {
        LocalDate from = known.version().period().from();
        String name = known.version().fullName();
        return from == null || !from.isAfter(day)
                ? new Text("mã chưa có chủ ngày %s; nay là của %s", "a code that nobody holds on %s; it is that of %s")
                        .with(day, name)
                : new Text(
                                "mã không có chủ từ %s; %s giữ mã từ %s",
                                "a code that nobody holds from %s on; %s holds it from %s")
                        .with(day, name, from);
    }
}
