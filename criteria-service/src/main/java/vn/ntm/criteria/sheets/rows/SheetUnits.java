package vn.ntm.criteria.sheets.rows;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.subjects.Kinds;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.UnitQuery;
import vn.ntm.units.Units;

/** The units of a kind that a sheet may be about. */
@ApplicationScoped
public class SheetUnits {

    /** The country has had no more units of any kind but hamlets. */
    private static final int MOST = 20_000;

    private final Units units;
    private final Kinds kinds;
    private final Caller caller;

    SheetUnits(Units units, Kinds kinds, Caller caller) {
        this.units = units;
        this.kinds = kinds;
        this.caller = caller;
    }

    /** Where the units of a file's rows are found, and what is wrong with them noted. */
    RowUnits ofRows(SheetAsked asked, FileFaults faults) {
        return new RowUnits(asked, of(asked), units, faults);
    }

    /** What the unit that is asked for is called on the day, or the caller's own. */
    public String territory(SheetAsked asked) {
        Optional<UUID> inside = Optional.ofNullable(asked.within()).or(caller::unit);
        return inside.isEmpty()
                ? "Cả nước"
                : units.find(inside.get().toString(), asked.on())
                        .map(UnitOnDate::fullName)
                        .orElse("");
    }

    /** Those in the unit that is asked for, by code; of the caller's territory where none is. */
    public List<UnitOnDate> of(SheetAsked asked) {
        UUID within = asked.within();
        List<UUID> inside =
                within != null ? List.of(within) : caller.unit().map(List::of).orElse(List.of());
        SetKind kind = asked.kind();
        List<UnitOnDate> all =
                units.list(new UnitQuery(kind.tier(), kind.types(), inside, asked.on()), new Paging(MOST, ""));
        return kinds.only(kind, all, asked.on());
    }
}
