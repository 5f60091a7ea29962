package vn.ntm.local.example.recognitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ntm.local.example.units.Register;
import vn.ntm.local.example.units.Unit;
import vn.ntm.local.example.units.UnitLevel;

/** All recognitions of the example. */
public final class Recognitions {

    private final List<Recognition> all;
    private final Map<Unit, List<Recognition>> byUnit;

    private Recognitions(List<Recognition> all) {
        this.all = all;
        this.byUnit = all.stream().collect(Collectors.groupingBy(Recognition::unit));
    }

    /** The recognitions that follow from what is known and from the example's roadmap. */
    public static Recognitions of(Register register) {
        List<Known> known = Known.read();
        List<Award> communes = new CommuneAwards(register, known).all();
        List<Award> awards = new ArrayList<>(communes);
        awards.addAll(new DistrictAwards(register, known).all());
        awards.addAll(new HamletAwards(register, communes).all());
        return new Recognitions(Decisions.of(awards, register));
    }

    /** In the order of the days of decision. */
    public List<Recognition> all() {
        return all;
    }

    /** The recognitions at one level, in the order of the days of decision. */
    public List<Recognition> at(Level level) {
        return all.stream().filter(recognition -> recognition.level() == level).toList();
    }

    /** How many units of the kind were recognised at the level by the day, that day included. */
    public int count(UnitLevel unitLevel, Level level, LocalDate by) {
        return (int) at(level).stream()
                .filter(recognition -> recognition.unit().level() == unitLevel)
                .filter(recognition -> !recognition.date().isAfter(by))
                .count();
    }

    /** The highest level at which the unit itself was recognised by the day, that day included. */
    public Optional<Level> levelOf(Unit unit, LocalDate by) {
        return byUnit.getOrDefault(unit, List.of()).stream()
                .filter(recognition -> !recognition.date().isAfter(by))
                .map(Recognition::level)
                .max(Comparator.naturalOrder());
    }
}
