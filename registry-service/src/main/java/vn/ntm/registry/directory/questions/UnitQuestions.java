package vn.ntm.registry.directory.questions;

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
import vn.ntm.registry.attributes.AttributeFilter;
import vn.ntm.registry.codes.CodeLookup;
import vn.ntm.registry.directory.AsOf;

/** Turns the parameters of a request into a question to the register. */
@ApplicationScoped
public class UnitQuestions {

    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private final Units units;
    private final CodeLookup codes;
    private final Clock clock;

    UnitQuestions(Units units, CodeLookup codes, Clock clock) {
        this.units = units;
        this.codes = codes;
        this.clock = clock;
    }

    /** @throws ProblemException (malformed) where a parameter cannot be read */
    public UnitQuery of(UnitParameters asked) {
        AsOf asOf = asOf(asked);
        return new UnitQuery(
                level(asked.level),
                types(asked.types),
                asked.attributes.stream().map(AttributeFilter::of).toList(),
                asked.within == null ? new Place.Anywhere() : new Place.Within(existing("within", asked.within, asOf)),
                Parameters.oneOf(UnitOrder.class, "sort", asked.sort).orElse(UnitOrder.NAME),
                asOf);
    }

    /** @throws ProblemException (malformed) where the day or the knowledge asked for cannot be read */
    public AsOf asOf(UnitParameters asked) {
        return asOf(asked.asOf, asked.knownAt);
    }

    /** The children of a unit that are meant. */
    public UnitQuery children(UUID unit, UnitParameters asked, AsOf asOf) {
        return new UnitQuery(
                level(asked.level),
                types(asked.types),
                asked.attributes.stream().map(AttributeFilter::of).toList(),
                new Place.ChildOf(unit),
                Parameters.oneOf(UnitOrder.class, "sort", asked.sort).orElse(UnitOrder.NAME),
                asOf);
    }

    @Nullable
    public UnitLevel level(@Nullable String level) {
        return Parameters.oneOf(UnitLevel.class, "level", level).orElse(null);
    }

    private static List<UnitType> types(List<String> types) {
        return types.stream()
                .flatMap(type -> Parameters.oneOf(UnitType.class, "type", type).stream())
                .toList();
    }

    /**
     * The day and the knowledge written so: today in Việt Nam, and what is known now, where nothing is written.
     *
     * @throws ProblemException (malformed) where they cannot be read
     */
    public AsOf asOf(@Nullable String day, @Nullable String knownAt) {
        LocalDate on = Parameters.date("asOf", day).orElseGet(() -> LocalDate.now(clock));
        return new AsOf(on, Parameters.instant("knownAt", knownAt).orElse(null));
    }

    /**
     * The unit with this id, or with this code on that day: an official one, or another system's after its name and a
     * colon.
     *
     * @param parameter its name in the request
     * @param level at which the code is looked up; absent for any
     * @throws ProblemException (not found) where there is none; for a code it says whose it is on other days
     */
    public UUID unit(String parameter, String idOrCode, @Nullable UnitLevel level, AsOf asOf) {
        return lookUp(idOrCode, level, asOf).orElseThrow(() -> notFound(parameter, idOrCode, asOf));
    }

    /** The unit with this id, or with this code on that day; empty where no unit holds the code. */
    public Optional<UUID> lookUp(String idOrCode, AsOf asOf) {
        return lookUp(idOrCode, null, asOf);
    }

    private Optional<UUID> lookUp(String idOrCode, @Nullable UnitLevel level, AsOf asOf) {
        return ID.matcher(idOrCode).matches()
                ? Optional.of(UUID.fromString(idOrCode))
                : held(idOrCode).flatMap(code -> units.idOf(code, level, asOf)
                        .or(() -> codes.find(code, asOf.on(), asOf.knownAt())));
    }

    /** As {@link #unit}, and the unit exists on that day. */
    public UUID existing(String parameter, String idOrCode, AsOf asOf) {
        UUID unit = unit(parameter, idOrCode, null, asOf);
        // Whoever holds a code on a day exists on it.
        if (ID.matcher(idOrCode).matches() && !units.exists(unit, asOf)) {
            throw notFound(parameter, idOrCode, asOf);
        }
        return unit;
    }

    /** The refusal where nothing is called so on that day. */
    public ProblemException notFound(String parameter, String idOrCode, AsOf asOf) {
        List<CodeHolder> holders = held(idOrCode).map(units::holders).orElse(List.of());
        return new ProblemException(
                UnitProblem.UNIT_NOT_FOUND,
                holders.isEmpty() ? null : CodeHolder.describe(idOrCode, holders),
                List.of(Fault.of(
                        parameter,
                        idOrCode,
                        new Text(
                                "định danh, hoặc mã của một đơn vị tồn tại ngày " + asOf.on(),
                                "an id, or the code of a unit that exists on " + asOf.on()))));
    }

    /** PostgreSQL's text does not hold NUL: nobody holds such a code. */
    private static Optional<String> held(String code) {
        return code.indexOf('\0') < 0 ? Optional.of(code) : Optional.empty();
    }
}
