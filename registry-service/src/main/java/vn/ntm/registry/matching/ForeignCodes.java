package vn.ntm.registry.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.platform.time.Period;

/** Codes of other agencies, and second official codes, for the units that they stand for. */
public final class ForeignCodes {

    /** The system of second codes that official lists have for a unit: they need no system in front. */
    public static final String VARIANT = "variant";

    public static final ForeignCodes NONE = new ForeignCodes(List.of());

    /** One code of one unit between two dates. */
    public record ForeignCode(UUID unit, String system, String code, Period days) {}

    private final Map<String, List<ForeignCode>> byCode;

    public ForeignCodes(List<ForeignCode> codes) {
        byCode = codes.stream().collect(Collectors.groupingBy(ForeignCode::code));
    }

    /** The unit meant by {@code system:code}, or by a second official code, on that day. */
    public Optional<UUID> unit(String written, LocalDate on) {
        return meant(written).stream()
                .filter(code -> code.days().contains(on))
                .map(ForeignCode::unit)
                .findFirst();
    }

    /** All that {@code system:code}, or a second official code, ever stands for. */
    public List<ForeignCode> meant(String written) {
        String system = written.contains(":") ? written.substring(0, written.indexOf(':')) : VARIANT;
        return byCode.getOrDefault(bare(written), List.of()).stream()
                .filter(code -> code.system().equals(system))
                .toList();
    }

    /** The code without its system. */
    static String bare(String written) {
        return written.substring(written.indexOf(':') + 1);
    }
}
