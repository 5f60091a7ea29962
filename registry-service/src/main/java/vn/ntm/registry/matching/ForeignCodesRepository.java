package vn.ntm.registry.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.matching.ForeignCodes.ForeignCode;
import vn.ntm.registry.matching.lists.UnitTable;

/** Reads the codes of other agencies that a table uses. */
@ApplicationScoped
public class ForeignCodesRepository {

    private final Jdbi sql;

    ForeignCodesRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** What the codes of the table stand for that are no official ones. */
    public ForeignCodes of(UnitTable table, UnitLevel level, UnitIndex index) {
        List<String> codes = table.rows().stream()
                .map(UnitTable.Row::code)
                .filter(Objects::nonNull)
                .filter(code -> index.coded(level, code).isEmpty())
                .map(ForeignCodes::bare)
                .distinct()
                .toList();
        return codes.isEmpty() ? ForeignCodes.NONE : new ForeignCodes(read(codes));
    }

    private List<ForeignCode> read(List<String> codes) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select unit_id, system, code, valid_from, valid_to from unit_code
                        where code = any (:codes) and superseded_at is null
                        """)
                .bindArray("codes", String.class, codes)
                .map((row, context) -> new ForeignCode(
                        row.getObject("unit_id", UUID.class),
                        row.getString("system"),
                        row.getString("code"),
                        new Period(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list());
    }
}
