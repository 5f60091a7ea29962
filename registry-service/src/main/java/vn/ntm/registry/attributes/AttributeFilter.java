package vn.ntm.registry.attributes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/**
 * That units have a value of an attribute, of their own or by their province: the parameter {@code attribute=name:value}.
 *
 * @param value as the attribute's rule reads it
 */
public record AttributeFilter(Attribute attribute, String value) {

    private static final String HELD = """
            select a.unit_id from unit_attribute a
            where a.name = :attributeName%1$d
              and coalesce(a.valid_from <= :attributeDay, true) and coalesce(:attributeDay < a.valid_to, true)
              and case when :attributeAt::timestamptz is null then a.superseded_at is null
                       else a.recorded_at <= :attributeAt and coalesce(:attributeAt < a.superseded_at, true) end
            """;

    private static final String HELD_SO = HELD + " and a.value = :attributeValue%1$d";

    /**
     * Arrays, because the ids are then found once and first: joined, they are looked for again with each version where the
     * planner has no statistics yet, which takes seconds.
     */
    private static final String OWN = "v.unit_id = any (array(" + HELD_SO + "))";

    private static final String INHERITED = """
            v.unit_id <> all (array(%s))
            and v.unit_id = any (array(
                select w.unit_id
                from (%s) p
                join unit_version pv on pv.unit_id = p.unit_id and pv.level = 'province'
                                    and holds_on(pv, :attributeDay) and known_at(pv, :attributeAt::timestamptz)
                cross join lateral units_within(p.unit_id, :attributeDay, :attributeAt) w))
            """.formatted(HELD, HELD_SO);

    /**
     * The filter written so.
     *
     * @throws ProblemException (malformed) where it names no attribute or no value that it can have
     */
    public static AttributeFilter of(String written) {
        int colon = written.indexOf(':');
        Optional<Attribute> attribute = colon < 0 ? Optional.empty() : Attribute.ofToken(written.substring(0, colon));
        String names = Arrays.stream(Attribute.values()).map(Attribute::token).collect(Collectors.joining(", "));
        Attribute known = attribute.orElseThrow(() -> refused(
                written, new Text("tên:giá trị, với tên là: %s", "name:value, where the name is: %s").with(names)));
        return known.rule()
                .read(written.substring(colon + 1))
                .map(value -> new AttributeFilter(known, value))
                .orElseThrow(() -> refused(written, known.rule().accepted()));
    }

    private static ProblemException refused(String written, Text accepted) {
        return new ProblemException(CommonProblem.MALFORMED_REQUEST, Fault.of("attribute", written, accepted));
    }

    /**
     * The condition that every filter holds of a row {@code v} of {@code unit_version}: begins with {@code and}, and is
     * empty where there is no filter. Its parameters are bound by {@link #bind}.
     */
    public static String conditions(List<AttributeFilter> filters) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < filters.size(); i++) {
            String condition = filters.get(i).attribute().isInherited() ? "(" + OWN + " or (" + INHERITED + "))" : OWN;
            all.append(" and ").append(condition.formatted(i));
        }
        return all.toString();
    }

    /**
     * Binds what {@link #conditions} asks for.
     *
     * @param knownAt by what was known then; now, where absent
     */
    public static <S extends SqlStatement<S>> S bind(
            S statement, List<AttributeFilter> filters, LocalDate day, @Nullable Instant knownAt) {
        if (filters.isEmpty()) {
            return statement;
        }
        OffsetDateTime at = knownAt == null ? null : OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC);
        statement.bind("attributeDay", day).bindByType("attributeAt", at, OffsetDateTime.class);
        for (int i = 0; i < filters.size(); i++) {
            statement
                    .bind("attributeName" + i, filters.get(i).attribute().token())
                    .bind("attributeValue" + i, filters.get(i).value());
        }
        return statement;
    }
}
