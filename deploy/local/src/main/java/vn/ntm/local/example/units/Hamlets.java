package vn.ntm.local.example.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The example's hamlets (<i>thôn</i>). No open list of them is known, so that all are illustrative: numbered within
 * their commune, beginning with it, and going on under the successor where it is merged away.
 */
final class Hamlets {

    private static final int IN_A_COMMUNE = 4;
    /** 126 hamlets in 17 extremely difficult communes: seven in each and one more in the first seven. */
    private static final int IN_A_DIFFICULT_COMMUNE = 7;

    private static final int IN_DIFFICULT_COMMUNES = 126;

    private Hamlets() {}

    /**
     * The hamlets of the communes.
     *
     * @param difficult the extremely difficult ones among the communes, in their order
     * @param mergers by the code of the commune that was merged away
     */
    static List<UnitVersion> of(List<Unit> communes, List<Unit> difficult, Map<String, Succession> mergers) {
        int withOneMore = IN_DIFFICULT_COMMUNES - difficult.size() * IN_A_DIFFICULT_COMMUNE;
        List<UnitVersion> hamlets = new ArrayList<>();
        for (Unit commune : communes) {
            int rank = difficult.indexOf(commune);
            int number = rank < 0 ? IN_A_COMMUNE : IN_A_DIFFICULT_COMMUNE + (rank < withOneMore ? 1 : 0);
            for (int i = 1; i <= number; i++) {
                hamlet(commune, i, mergers).forEach(hamlets::add);
            }
        }
        return hamlets;
    }

    private static Stream<UnitVersion> hamlet(Unit commune, int number, Map<String, Succession> mergers) {
        LocalDate end = commune.versions().get(commune.versions().size() - 1).to();
        Succession merger = mergers.get(commune.code());
        UnitVersion first = version(commune.code(), number, 1, commune.code(), commune.start(), end);
        return merger == null
                ? Stream.of(first)
                : Stream.of(
                        first,
                        version(commune.code(), number, 2, merger.newCode(), merger.on(), Register.END_OF_PROVINCE));
    }

    private static UnitVersion version(
            String commune, int number, int version, String parent, @Nullable LocalDate from, @Nullable LocalDate to) {
        String code = "%s-%02d".formatted(commune, number);
        String name = "Thôn " + number;
        return new UnitVersion(UnitLevel.HAMLET, code, version, "thon", name, name, parent, from, to, "", "", true);
    }
}
