package vn.ntm.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.ntm.contracts.UnitChanged;

/** Writes what events say of units beside their versions and successions. */
final class Particulars {

    private Particulars() {}

    /** Puts the attributes and other codes of these units in the place of those known before. */
    static void replace(Handle handle, List<UnitChanged> units) {
        List<UUID> ids = units.stream().map(UnitChanged::unitId).toList();
        for (String table : List.of("unit_attribute", "unit_code")) {
            handle.createUpdate("delete from " + table + " where unit_id = any (:units)")
                    .bindArray("units", UUID.class, ids)
                    .execute();
        }
        insertAttributes(handle, units);
        insertCodes(handle, units);
    }

    private static void insertAttributes(Handle handle, List<UnitChanged> units) {
        PreparedBatch insert = handle.prepareBatch("""
                insert into unit_attribute (unit_id, name, value, valid_from, valid_to, source)
                values (:unit, :name, :value, :from, :to, :source)
                """);
        for (UnitChanged unit : units) {
            for (UnitChanged.Attribute attribute : unit.attributes()) {
                insert.bind("unit", unit.unitId())
                        .bind("name", attribute.name())
                        .bind("value", attribute.value())
                        .bindByType("from", attribute.validFrom(), LocalDate.class)
                        .bindByType("to", attribute.validTo(), LocalDate.class)
                        .bind("source", attribute.source())
                        .add();
            }
        }
        insert.execute();
    }

    private static void insertCodes(Handle handle, List<UnitChanged> units) {
        PreparedBatch insert = handle.prepareBatch("""
                insert into unit_code (unit_id, system, code, valid_from, valid_to)
                values (:unit, :system, :code, :from, :to)
                """);
        for (UnitChanged unit : units) {
            for (UnitChanged.Code code : unit.codes()) {
                insert.bind("unit", unit.unitId())
                        .bind("system", code.system())
                        .bind("code", code.code())
                        .bindByType("from", code.validFrom(), LocalDate.class)
                        .bindByType("to", code.validTo(), LocalDate.class)
                        .add();
            }
        }
        insert.execute();
    }
}
