package vn.ntm.registry.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.register.Register;

/** Official lists as tests write them. */
final class UnitLists {

    static final String HEADER = "level,code,version,type,name,full_name,parent_code,valid_from,valid_to";

    private UnitLists() {}

    /** A list with the usual columns. */
    static byte[] of(String... rows) {
        return (HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What a list changes in a register; its faults are noted. */
    static UnitChanges plan(Register register, byte[] list, FileFaults faults) {
        return UnitImport.plan(register, UnitFile.read(list, faults), faults);
    }

    /** The register after a list without faults. */
    static Register after(Register register, byte[] list) {
        FileFaults faults = new FileFaults();
        UnitChanges changes = plan(register, list, faults);
        faults.refuseIfAny();
        return register.with(changes.units());
    }

    static Register empty() {
        return new Register(List.of());
    }
}
