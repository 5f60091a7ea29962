package vn.ntm.reporting.figures;

import java.util.List;
import java.util.UUID;

/** The units that a figure is counted over. */
sealed interface Population {

    /**
     * The units that a rule chooses on the day asked for.
     *
     * @param types empty for all of the level
     * @param within the units in which they lie
     * @param narrowed whether they must lie in the unit asked for as well: where the rule is a wider unit's
     */
    record Rule(String level, List<String> types, List<UUID> within, boolean narrowed) implements Population {
        public Rule {
            types = List.copyOf(types);
            within = List.copyOf(within);
        }
    }

    /** The members of a plan's cohort, whatever became of them. */
    record Members(UUID plan, String cohort) implements Population {}
}
