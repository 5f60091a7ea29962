package vn.ntm.registry.acts.journal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.requests.Fields;

/** What a clause may be called, and which fields it then has. */
enum ClauseKind {
    ESTABLISH("unit", "sources", "fromNoUnit") {
        @Override
        Change read(ClauseRequest clause, Fields fields) {
            return new Change.Establish(
                    clause.unit(fields).newUnit(fields.at("unit")),
                    clause.sources(fields),
                    Boolean.TRUE.equals(clause.fromNoUnit()));
        }
    },
    RENAME("unit", "code", "type", "name", "fullName", "parent") {
        @Override
        Change read(ClauseRequest clause, Fields fields) {
            fields.required("name", clause.name(), "");
            return alter(clause, fields);
        }
    },
    RETYPE("unit", "code", "type", "name", "fullName", "parent") {
        @Override
        Change read(ClauseRequest clause, Fields fields) {
            fields.faults().require(fields.pointer() + "/type", clause.type());
            return alter(clause, fields);
        }
    },
    REPARENT("unit", "code", "type", "name", "fullName", "parent") {
        @Override
        Change read(ClauseRequest clause, Fields fields) {
            fields.required("parent", clause.parent(), "");
            return alter(clause, fields);
        }
    },
    RECODE("unit", "code", "type", "name", "fullName", "parent") {
        @Override
        Change read(ClauseRequest clause, Fields fields) {
            fields.required("code", clause.code(), "");
            return alter(clause, fields);
        }
    },
    MERGE("sources", "into") {
        @Override
        Change read(ClauseRequest clause, Fields fields) {
            return new Change.Merge(clause.sources(fields), clause.into(fields).receiver(fields.at("into")));
        }
    },
    SPLIT("unit", "parts") {
        @Override
        Change read(ClauseRequest clause, Fields fields) {
            return new Change.Split(
                    clause.unit(fields).unit(fields.at("unit")), clause.parts(fields, UnitRequest::part));
        }
    },
    DISSOLVE("unit", "parts", "withItsUnits") {
        @Override
        Change read(ClauseRequest clause, Fields fields) {
            return new Change.Dissolve(
                    clause.unit(fields).unit(fields.at("unit")),
                    clause.parts(fields, UnitRequest::part),
                    Boolean.TRUE.equals(clause.withItsUnits()));
        }
    },
    BOUNDARY("unit", "into", "area", "population") {
        @Override
        Change read(ClauseRequest clause, Fields fields) {
            return new Change.AdjustBoundary(
                    clause.unit(fields).unit(fields.at("unit")),
                    clause.into(fields).unit(fields.at("into")),
                    fields.share("area", clause.area()),
                    fields.share("population", clause.population()));
        }
    };

    static final String ALL = Arrays.stream(values()).map(ClauseKind::token).collect(Collectors.joining(", "));

    private final Set<String> fields;

    ClauseKind(String... fields) {
        this.fields = Set.of(fields);
    }

    static Optional<ClauseKind> of(String token) {
        return Arrays.stream(values())
                .filter(kind -> kind.token().equals(token))
                .findFirst();
    }

    /** The change that the clause says; where it lacks something, that is noted. */
    abstract Change read(ClauseRequest clause, Fields fields);

    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Notes each field that such a clause does not have: passed over, it would be lost without a word. */
    void refuseOthers(ClauseRequest clause, Fields at) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("unit", clause.unit());
        all.put("sources", clause.sources());
        all.put("into", clause.into());
        all.put("parts", clause.parts());
        all.put("code", clause.code());
        all.put("type", clause.type());
        all.put("name", clause.name());
        all.put("fullName", clause.fullName());
        all.put("parent", clause.parent());
        all.put("area", clause.area());
        all.put("population", clause.population());
        all.put("fromNoUnit", clause.fromNoUnit());
        all.put("withItsUnits", clause.withItsUnits());
        String own = fields.stream().sorted().collect(Collectors.joining(", "));
        all.forEach((field, value) -> {
            if (value != null && !fields.contains(field)) {
                at.refuse(field, null, new Text(token() + ": " + own, token() + ": " + own));
            }
        });
    }

    private static Change alter(ClauseRequest clause, Fields fields) {
        return new Change.Alter(
                clause.unit(fields).unit(fields.at("unit")),
                fields.optionalText("code", clause.code(), UnitRequest.LONGEST_CODE),
                clause.type(),
                fields.optionalText("name", clause.name(), UnitRequest.LONGEST_NAME),
                fields.optionalText("fullName", clause.fullName(), UnitRequest.LONGEST_NAME),
                fields.optionalText("parent", clause.parent(), UnitRequest.LONGEST_CODE));
    }
}
