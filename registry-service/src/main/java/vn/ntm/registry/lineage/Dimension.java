package vn.ntm.registry.lineage;

import java.util.Locale;
import vn.ntm.registry.units.Share;
import vn.ntm.registry.units.Succession;

/** What is shared out when units change: land and people may part ways. */
public enum Dimension {
    AREA {
        @Override
        Share of(Succession edge) {
            return edge.area();
        }
    },
    POPULATION {
        @Override
        Share of(Succession edge) {
            return edge.population();
        }
    };

    abstract Share of(Succession edge);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
