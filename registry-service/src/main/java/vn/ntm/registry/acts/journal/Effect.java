package vn.ntm.registry.acts.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/**
 * What an act did, or is to do, to a unit, as the register has it now.
 *
 * @param kind {@code established, dissolved, altered} or, where it only gives or receives, {@code boundary}
 * @param unit as it is from the day on, or, where it ends, as it was
 * @param counterparts what it came from, or where it or its parts went
 */
@Schema(name = "ActEffect")
public record Effect(String kind, UnitLevel level, NamedUnit unit, List<NamedUnit> counterparts) {

    /** A unit with its code and name at that time. */
    @Schema(name = "NamedUnit")
    public record NamedUnit(UUID id, String code, String name, String fullName) {}

    public Effect {
        counterparts = List.copyOf(counterparts);
    }

    /** What the act did, by level and code. */
    static List<Effect> of(ActRecord act, Register register, List<Succession> successions) {
        Map<UUID, List<UUID>> counterparts = new HashMap<>();
        for (Succession edge : successions) {
            if (edge.on().equals(act.from()) && act.number().equals(edge.act())) {
                counterparts
                        .computeIfAbsent(edge.predecessor(), id -> new ArrayList<>())
                        .add(edge.successor());
                counterparts
                        .computeIfAbsent(edge.successor(), id -> new ArrayList<>())
                        .add(edge.predecessor());
            }
        }
        Map<UUID, String> kinds = new LinkedHashMap<>();
        for (Unit unit : register.all()) {
            String kind = kind(unit, act, counterparts.containsKey(unit.id()));
            if (kind != null) {
                kinds.put(unit.id(), kind);
            }
        }
        return kinds.entrySet().stream()
                .map(entry -> new Effect(
                        entry.getValue(),
                        register.unit(entry.getKey()).orElseThrow().level(),
                        Objects.requireNonNull(named(entry.getKey(), act, register)),
                        counterparts.getOrDefault(entry.getKey(), List.of()).stream()
                                .map(id -> named(id, act, register))
                                .filter(Objects::nonNull)
                                .toList()))
                .sorted(Comparator.comparing(Effect::level)
                        .thenComparing(effect -> effect.unit().code())
                        .thenComparing(Effect::kind))
                .toList();
    }

    private static @Nullable String kind(Unit unit, ActRecord act, boolean isOnEdge) {
        boolean begins = false;
        boolean ends = false;
        for (UnitVersion version : unit.versions()) {
            begins |= act.from().equals(version.period().from()) && isBy(act, version.startAct());
            ends |= act.from().equals(version.period().to()) && isBy(act, version.endAct());
        }
        if (begins) {
            return act.from().equals(unit.extent().from()) ? "established" : "altered";
        }
        if (ends) {
            return "dissolved";
        }
        return isOnEdge ? "boundary" : null;
    }

    private static boolean isBy(ActRecord act, @Nullable String acts) {
        return acts != null && List.of(acts.split("; ")).contains(act.number());
    }

    private static @Nullable NamedUnit named(UUID id, ActRecord act, Register register) {
        return register.unit(id)
                .flatMap(unit -> unit.on(act.from()).or(() -> unit.on(act.from().minusDays(1))))
                .map(version -> new NamedUnit(id, version.code(), version.name(), version.fullName()))
                .orElse(null);
    }
}
