package vn.ntm.registry.successions;

import java.util.List;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Succession;

/** Lists of successions taken in without a database, for the tests of what builds on them. */
public final class SuccessionLists {

    private SuccessionLists() {}

    /** The edges that a list without faults brings. */
    public static List<Succession> plan(Register register, byte[] list) {
        FileFaults faults = new FileFaults();
        List<Succession> edges = SuccessionImport.plan(register, List.of(), SuccessionRow.read(list, faults), faults);
        faults.refuseIfAny();
        return edges;
    }
}
