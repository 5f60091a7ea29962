package vn.ntm.criteria.verdicts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.findings.Value;

/** A value that is better in one place. */
final class Better {

    private Better() {}

    /**
     * The value raised in one place, in the direction that is good there.
     *
     * @param by how much
     * @return absent where no direction is good, as in the middle of a range
     */
    static @Nullable Value of(Requirement required, Value value, BigDecimal by, Random random) {
        if (value instanceof Value.Achievement) {
            return new Value.Achievement(true);
        } else if (required instanceof Compared compared) {
            return compared(compared, value, by);
        } else if (required instanceof AllOf all) {
            return part(all.parts(), (Value.Parts) value, by, random);
        } else if (required instanceof AnyOf any) {
            return part(any.parts(), (Value.Parts) value, by, random);
        } else if (required instanceof WhereThereIs where) {
            return of(where.required(), value, by, random);
        } else if (required instanceof NotFor exempt) {
            return of(exempt.required(), value, by, random);
        } else if (required instanceof LeftToProvince left) {
            return of(left.national(), value, by, random);
        } else if (required instanceof LeftToMinistry left) {
            return of(left.required(), value, by, random);
        }
        Requirement each = ((ForMenAndWomen) required).required();
        if (each.takes(value) || !(value instanceof Value.Parts sexes)) {
            return of(each, value, by, random);
        }
        return part(Map.of("men", each, "women", each), sexes, by, random);
    }

    private static @Nullable Value part(
            Map<String, Requirement> parts, Value.Parts value, BigDecimal by, Random random) {
        List<String> names = new ArrayList<>(value.byName().keySet());
        if (names.isEmpty()) {
            return null;
        }
        String name = names.get(random.nextInt(names.size()));
        Value better = of(parts.get(name), value.byName().get(name), by, random);
        if (better == null) {
            return null;
        }
        Map<String, Value> changed = new LinkedHashMap<>(value.byName());
        changed.put(name, better);
        return new Value.Parts(changed);
    }

    private static @Nullable Value compared(Compared compared, Value value, BigDecimal by) {
        if (value instanceof Value.Amount amount) {
            BigDecimal number = amount.number();
            return switch (compared.comparison()) {
                case AT_LEAST -> new Value.Amount(number.add(by));
                case AT_MOST -> new Value.Amount(number.subtract(by));
                case NONE ->
                    number.signum() < 0
                            ? null
                            : new Value.Amount(number.subtract(by).max(BigDecimal.ZERO));
                case BETWEEN, EQUAL -> null;
            };
        }
        Map<String, Value> share = ((Value.Parts) value).byName();
        BigDecimal part = ((Value.Amount) share.get(Compared.PART)).number();
        BigDecimal of = ((Value.Amount) share.get(Compared.OF)).number();
        return switch (compared.comparison()) {
            case AT_LEAST -> share(part.add(by).min(of), of);
            case AT_MOST, NONE -> share(part.subtract(by).max(BigDecimal.ZERO), of);
            case BETWEEN, EQUAL -> null;
        };
    }

    private static Value share(BigDecimal part, BigDecimal of) {
        return new Value.Parts(Map.of(Compared.PART, new Value.Amount(part), Compared.OF, new Value.Amount(of)));
    }
}
