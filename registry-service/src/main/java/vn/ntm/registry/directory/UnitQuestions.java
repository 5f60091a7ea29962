package vn.ntm.registry.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.codes.CodeLookup;

/** Turns the parameters of a request into a question to the register. */
@ApplicationScoped
class UnitQuestions {

    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private final Units units;
    private final CodeLookup lookup;
    private final Clock clock;

    UnitQuestions(Units units, CodeLookup lookup, Clock clock) {
        this.units = units;
        this.lookup = lookup;
        this.clock = clock;
    }

    /** @throws ProblemException (malformed) where a parameter cannot be read */
    UnitQuery of(@Nullable String level, List<String> types, @Nullable String within, @Nullable String asOf) {
        Optional<UnitLevel> meantLevel = Parameters.oneOf(UnitLevel.class, "level", level);
        List<UnitType> meantTypes = types.stream()
                .flatMap(type -> Parameters.oneOf(UnitType.class, "type", type).stream())
                .toList();
        LocalDate on = day(asOf);
        return new UnitQuery(meantLevel.orElse(null), meantTypes, within == null ? null : around(within, on), on);
    }

    /** The day written so; today in Việt Nam where nothing is written. */
    LocalDate day(@Nullable String asOf) {
        return Parameters.date("asOf", asOf).orElseGet(() -> LocalDate.now(clock));
    }

    /**
     * The unit with this id, or with this code on that day: an official one, or another system's after its name and a
     * colon.
     *
     * @throws ProblemException (not found) where there is none; for a code it says whose it is on other days
     */
    UUID unit(String parameter, String idOrCode, LocalDate on) {
        if (ID.matcher(idOrCode).matches()) {
            return UUID.fromString(idOrCode);
        }
        return lookup.find(idOrCode, on).orElseThrow(() -> notFound(parameter, idOrCode, on));
    }

    private UUID around(String idOrCode, LocalDate on) {
        UUID unit = unit("within", idOrCode, on);
        if (!units.exists(unit, on)) {
            throw notFound("within", idOrCode, on);
        }
        return unit;
    }

    /** The refusal where nothing is called so on that day. */
    ProblemException notFound(String parameter, String idOrCode, LocalDate on) {
        List<CodeHolder> holders = held(idOrCode).map(units::holders).orElse(List.of());
        return new ProblemException(
                UnitProblem.UNIT_NOT_FOUND,
                holders.isEmpty() ? null : CodeHolder.describe(idOrCode, holders),
                List.of(Fault.of(
                        parameter,
                        idOrCode,
                        new Text(
                                "định danh, hoặc mã của một đơn vị tồn tại ngày " + on,
                                "an id, or the code of a unit that exists on " + on))));
    }

    /** PostgreSQL's text does not hold NUL: nobody holds such a code. */
    private static Optional<String> held(String code) {
        return code.indexOf('\0') < 0 ? Optional.of(code) : Optional.empty();
    }
}
