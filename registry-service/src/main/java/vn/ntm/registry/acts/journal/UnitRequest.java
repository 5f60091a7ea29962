package vn.ntm.registry.acts.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.registry.acts.Receiver;
import vn.ntm.registry.acts.Source;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.requests.Fields;
import vn.ntm.registry.units.Share;

/**
 * A unit as a clause names it.
 *
 * @param type with name, full name and parent: the unit begins
 * @param area what of its land is taken, or goes to it
 * @param population what of its people
 * @param goesOn of what is taken a part: the unit goes on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitRequest(
        @Nullable UnitLevel level,
        @Nullable String code,
        @Nullable UnitType type,
        @Nullable String name,
        @Nullable String fullName,
        @Nullable String parent,
        @Nullable String area,
        @Nullable String population,
        @Nullable Boolean goesOn) {

    static final int LONGEST_CODE = 30;
    static final int LONGEST_NAME = 150;

    static UnitRequest of(UnitCode unit) {
        return new UnitRequest(unit.level(), unit.code(), null, null, null, null, null, null, null);
    }

    static UnitRequest of(Receiver receiver) {
        UnitCode code = receiver.code();
        return receiver instanceof Receiver.NewUnit unit
                ? new UnitRequest(
                        code.level(),
                        code.code(),
                        unit.type(),
                        unit.name(),
                        unit.fullName(),
                        unit.parent(),
                        null,
                        null,
                        null)
                : of(code);
    }

    static UnitRequest of(Receiver.Part part) {
        UnitRequest unit = of(part.receiver());
        return new UnitRequest(
                unit.level,
                unit.code,
                unit.type,
                unit.name,
                unit.fullName,
                unit.parent,
                part.area().token(),
                part.population().token(),
                null);
    }

    static UnitRequest of(Source source) {
        UnitCode unit = source.unit();
        boolean isWhole = source.taking() == Source.Taking.WHOLE;
        return new UnitRequest(
                unit.level(),
                unit.code(),
                null,
                null,
                null,
                null,
                isWhole ? null : source.area().token(),
                isWhole ? null : source.population().token(),
                source.taking() == Source.Taking.FROM_STANDING ? true : null);
    }

    UnitCode unit(Fields fields) {
        return new UnitCode(
                fields.required("level", level, UnitLevel.COMMUNE), fields.text("code", code, LONGEST_CODE));
    }

    /** Taken whole where no share is said. */
    Source source(Fields fields) {
        UnitCode unit = unit(fields);
        Share land = fields.share("area", area);
        Share people = fields.share("population", population);
        if (goesOn != null && goesOn) {
            return Source.fromStanding(unit, land, people);
        }
        return area == null && population == null ? Source.whole(unit) : Source.part(unit, land, people);
    }

    /** A unit that begins where its type is said, otherwise one that exists. */
    Receiver receiver(Fields fields) {
        boolean isNew = type != null || name != null || fullName != null || parent != null;
        return isNew ? newUnit(fields) : new Receiver.StandingUnit(unit(fields));
    }

    Receiver.NewUnit newUnit(Fields fields) {
        return new Receiver.NewUnit(
                unit(fields),
                fields.required("type", type, UnitType.COMMUNE),
                fields.text("name", name, LONGEST_NAME),
                fields.text("fullName", fullName, LONGEST_NAME),
                fields.optionalText("parent", parent, LONGEST_CODE));
    }

    Receiver.Part part(Fields fields) {
        return new Receiver.Part(receiver(fields), fields.share("area", area), fields.share("population", population));
    }
}
