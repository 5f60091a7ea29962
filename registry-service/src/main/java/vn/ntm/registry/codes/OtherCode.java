package vn.ntm.registry.codes;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.timelines.Dated;

/**
 * That a unit has a code of another system between two dates. It may have several of one system at a time.
 *
 * @param source the list that says so, where known
 */
record OtherCode(
        UUID unit,
        CodeSystem system,
        String code,
        Period period,
        @Nullable String source) {

    /** What is one unit's at a time. */
    record Name(CodeSystem system, String code) {}

    /** That a unit has a code, of which the days and the source are asked. */
    record Key(UUID unit, Name name) {}

    Key key() {
        return new Key(unit, new Name(system, code));
    }

    Dated<Optional<String>> dated() {
        return new Dated<>(Optional.ofNullable(source), period);
    }

    static OtherCode of(Key key, Dated<Optional<String>> dated) {
        return new OtherCode(
                key.unit(),
                key.name().system(),
                key.name().code(),
                dated.period(),
                dated.value().orElse(null));
    }
}
