package vn.ntm.criteria.whatif;

import java.time.LocalDate;
import vn.ntm.criteria.verdicts.Case;
import vn.ntm.units.UnitOnDate;

/**
 * A unit with what its latest assessment says of it.
 *
 * @param on the day of that assessment
 */
record KnownUnit(UnitOnDate.Ref unit, LocalDate on, Case known) {}
