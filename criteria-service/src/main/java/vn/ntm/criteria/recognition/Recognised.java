package vn.ntm.criteria.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.ntm.contracts.RecognitionLevel;

/** What units are recognised as on a day. */
@ApplicationScoped
public class Recognised {

    private final PastRepository pasts;

    Recognised(PastRepository pasts) {
        this.pasts = pasts;
    }

    /**
     * The highest level at which each of these units stands on that day: by decisions on itself or, after a merger, the
     * lowest of its constituents until it is recognised anew. A unit at none is left out.
     */
    public Map<UUID, RecognitionLevel> by(LocalDate day, Collection<UUID> units) {
        Standings standings = new Standings(pasts.of(units));
        Map<UUID, RecognitionLevel> levels = new HashMap<>();
        units.forEach(unit -> standings.on(unit, day).ifPresent(level -> levels.put(unit, level)));
        return levels;
    }
}
