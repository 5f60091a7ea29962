package vn.ntm.criteria.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.platform.sql.Ids;
import vn.ntm.units.UnitOnDate;

/**
 * Of which kind units are. A rural district in which there is no commune and no township (<i>huyện không có đơn vị hành
 * chính cấp xã</i>: Bạch Long Vĩ, Cồn Cỏ, Lý Sơn, Côn Đảo) is of a kind of its own since 211/QĐ-TTg; its type does not
 * say so, what lies in it does.
 */
@ApplicationScoped
public class Kinds {

    private static final String WITHOUT_COMMUNES = """
            select n.unit_id from unnest(:ids) as n (unit_id)
            where not exists (
                select from unit_version v
                where v.parent_id = n.unit_id and holds_on(v, :on::date) and v.type <> 'thon')
            """;

    private final Jdbi sql;

    Kinds(Jdbi sql) {
        this.sql = sql;
    }

    /** The kind of a unit on a day; empty where the programme has no sets for such. */
    public Optional<SetKind> of(UnitOnDate unit, LocalDate on) {
        return SetKind.of(unit.type())
                .map(kind -> withoutCommunes(List.of(unit), on).contains(unit.id())
                        ? SetKind.DISTRICT_WITHOUT_COMMUNES
                        : kind);
    }

    /** Those of these units that are of a kind on a day, in their order. */
    public List<UnitOnDate> only(SetKind kind, List<UnitOnDate> units, LocalDate on) {
        Set<UUID> without = withoutCommunes(units, on);
        return units.stream()
                .filter(unit -> kind.types().contains(unit.type()))
                .filter(unit -> without.contains(unit.id()) == (kind == SetKind.DISTRICT_WITHOUT_COMMUNES))
                .toList();
    }

    private Set<UUID> withoutCommunes(Collection<UnitOnDate> units, LocalDate on) {
        List<UUID> districts = units.stream()
                .filter(unit -> unit.type() == UnitType.RURAL_DISTRICT)
                .map(UnitOnDate::id)
                .toList();
        return districts.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.withHandle(handle -> Ids.query(handle, WITHOUT_COMMUNES, districts)
                        .bind("on", on)
                        .mapTo(UUID.class)
                        .list()));
    }
}
