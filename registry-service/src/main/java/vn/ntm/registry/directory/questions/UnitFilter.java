package vn.ntm.registry.directory.questions;

import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import vn.ntm.contracts.UnitType;
import vn.ntm.registry.attributes.AttributeFilter;

/** A {@link UnitQuery} as the part of a statement after {@code from}, with its parameters. */
public final class UnitFilter {

    private UnitFilter() {}

    /** The versions {@code v} that are meant, with their conditions; more may be added by {@code and}. */
    public static String from(UnitQuery query) {
        return source(query.place())
                + " where holds_on(v, :on) and known_at(v, :at)"
                + (query.place() instanceof Place.ChildOf ? " and v.parent_id = :place" : "")
                + (query.level() == null ? "" : " and v.level = :level")
                + (query.types().isEmpty() ? "" : " and v.type = any (:types)")
                + AttributeFilter.conditions(query.attributes());
    }

    private static String source(Place place) {
        return place instanceof Place.Within ? " from units_within(:place, :on, :at) v" : " from unit_version v";
    }

    public static Query bind(UnitQuery query, Query asked) {
        // Which parameters a statement has follows from the query.
        asked.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true));
        query.asOf().bind(asked);
        AttributeFilter.bind(
                asked, query.attributes(), query.asOf().on(), query.asOf().knownAt());
        if (query.level() != null) {
            asked.bind("level", query.level().token());
        }
        if (!query.types().isEmpty()) {
            asked.bindArray(
                    "types",
                    String.class,
                    query.types().stream().map(UnitType::token).toList());
        }
        if (query.place() instanceof Place.Within within) {
            asked.bind("place", within.unit());
        }
        if (query.place() instanceof Place.ChildOf child) {
            asked.bind("place", child.unit());
        }
        return asked;
    }
}
