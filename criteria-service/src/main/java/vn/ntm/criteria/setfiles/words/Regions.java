package vn.ntm.criteria.setfiles.words;

import static vn.ntm.criteria.setfiles.words.Vocabulary.line;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The socio-economic regions (<i>vùng kinh tế – xã hội</i>) for which sets have thresholds. */
public final class Regions {

    /** Those of every period; the abbreviations with Đ are what people write. */
    private static final Vocabulary ALL = Vocabulary.of(
            line(
                    "TDMNPB",
                    "Trung du và miền núi phía Bắc",
                    "Trung du, miền núi phía Bắc",
                    "Trung du miền núi phía Bắc"),
            line("DBSH", "Đồng bằng sông Hồng", "ĐBSH"),
            line("BTB", "Bắc Trung Bộ"),
            line("DHNTB", "Duyên hải Nam Trung Bộ"),
            line("TN", "Tây Nguyên"),
            line("DHNTB_TN", "Duyên hải Nam Trung Bộ và Tây Nguyên"),
            line("DNB", "Đông Nam Bộ", "ĐNB"),
            line("DBSCL", "Đồng bằng sông Cửu Long", "ĐBSCL"));

    private static final String SIX = "region-2025";
    private static final Set<String> NOT_OF_SEVEN = Set.of("DHNTB_TN");
    private static final Set<String> NOT_OF_SIX = Set.of("DHNTB", "TN");

    private Regions() {}

    /**
     * The codes of the regions, in the order of the annexes.
     *
     * @param regionsBy the attribute of units that says which region they are of; the seven of 2021–2025 where it is absent
     */
    public static List<String> of(@Nullable String regionsBy) {
        Set<String> others = SIX.equals(regionsBy) ? NOT_OF_SIX : NOT_OF_SEVEN;
        return ALL.words().stream().filter(code -> !others.contains(code)).toList();
    }

    /** The region called so, by its code, its name or its usual abbreviation. */
    public static Optional<String> code(String written) {
        return ALL.word(written);
    }

    /** Its Vietnamese name. */
    public static String name(String code) {
        return ALL.vietnamese(code);
    }

    /** Every code, in the order of the annexes. */
    public static List<String> all() {
        return ALL.words();
    }
}
