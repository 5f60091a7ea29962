package vn.ntm.registry.acts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitType;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Share;

/**
 * What a clause does to units. Units that it changes, parts or ends are named by their codes on the day before the act
 * holds; those that receive, and parents, by their codes on the day itself.
 */
public sealed interface Change {

    /** What is to be done for each kind of change. */
    interface Cases<T> {
        T establish(Establish change);

        T alter(Alter change);

        T merge(Merge change);

        T split(Split change);

        T dissolve(Dissolve change);

        T adjustBoundary(AdjustBoundary change);
    }

    <T> T match(Cases<T> cases);

    /**
     * <i>Thành lập</i>: a unit begins.
     *
     * @param fromNoUnit whether land belongs to it that belonged to no unit, such as a coastal flat or a range; where it
     *     has no source it must
     */
    record Establish(Receiver.NewUnit unit, List<Source> sources, boolean fromNoUnit) implements Change {

        public Establish {
            sources = List.copyOf(sources);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.establish(this);
        }
    }

    /**
     * <i>Đổi tên, chuyển loại, chuyển trực thuộc, đổi mã</i>: a unit goes on as the same unit under another name, type,
     * parent or code, or several of these at once. What is absent stays.
     *
     * @param unit its code on the day before
     * @param code its code from now on
     * @param name to be said together with {@code fullName}
     * @param fullName to be said wherever name or type changes
     * @param parent the code, on the day, of the unit that it belongs to from now on
     */
    record Alter(
            UnitCode unit,
            @Nullable String code,
            @Nullable UnitType type,
            @Nullable String name,
            @Nullable String fullName,
            @Nullable String parent)
            implements Change {

        public static Alter rename(UnitCode unit, String name, String fullName) {
            return new Alter(unit, null, null, name, fullName, null);
        }

        public static Alter retype(UnitCode unit, UnitType type, String fullName) {
            return new Alter(unit, null, type, null, fullName, null);
        }

        public static Alter reparent(UnitCode unit, String parent) {
            return new Alter(unit, null, null, null, null, parent);
        }

        public static Alter recode(UnitCode unit, String code) {
            return new Alter(unit, code, null, null, null, null);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.alter(this);
        }
    }

    /** <i>Nhập, hợp nhất</i>: units or parts of them become one new unit, or go to one that goes on. */
    record Merge(List<Source> sources, Receiver into) implements Change {

        public Merge {
            sources = List.copyOf(sources);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.merge(this);
        }
    }

    /** <i>Chia</i>: a unit ends and its parts go to units that begin, or to some that go on. */
    record Split(UnitCode unit, List<Receiver.Part> parts) implements Change {

        public Split {
            parts = List.copyOf(parts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.split(this);
        }
    }

    /**
     * <i>Giải thể</i>: a unit ends.
     *
     * @param parts where all of it went
     * @param withItsUnits it had no land but that of the units in it, which say where they went: as the districts on 1
     *     July 2025
     */
    record Dissolve(UnitCode unit, List<Receiver.Part> parts, boolean withItsUnits) implements Change {

        public Dissolve {
            parts = List.copyOf(parts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.dissolve(this);
        }
    }

    /** <i>Điều chỉnh địa giới</i>: land or people go from one unit to another; both go on. */
    record AdjustBoundary(UnitCode unit, UnitCode into, Share area, Share population) implements Change {

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.adjustBoundary(this);
        }
    }
}
