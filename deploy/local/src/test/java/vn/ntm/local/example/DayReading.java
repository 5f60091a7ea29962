package vn.ntm.local.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.local.example.recognitions.Level;
import vn.ntm.local.example.recognitions.Recognition;
import vn.ntm.local.example.recognitions.Recognitions;
import vn.ntm.local.example.units.Register;
import vn.ntm.local.example.units.Succession;
import vn.ntm.local.example.units.Unit;

/**
 * The figures over the communes of a day, computed the slow and plain way: a successor carries the lowest level of its
 * constituents, itself among them, until it is recognised anew.
 */
record DayReading(Register register, Recognitions recognitions, LocalDate day) {

    int communesAt(Level level) {
        return (int) register.xaOn(day).stream()
                .filter(commune -> rank(levelOf(commune)) >= rank(Optional.of(level)))
                .count();
    }

    Optional<Level> levelOf(Unit unit) {
        List<Succession> mergers = register.successions().stream()
                .filter(succession -> succession.level() == unit.level())
                .filter(succession -> succession.newCode().equals(unit.code()))
                .filter(succession -> !succession.on().isAfter(day))
                .toList();
        if (mergers.isEmpty()) {
            return recognitions.levelOf(unit, day);
        }
        LocalDate merged = mergers.get(0).on();
        int lowest = Stream.concat(
                        Stream.of(unit), mergers.stream().map(merger -> register.unit(unit.level(), merger.oldCode())))
                .mapToInt(constituent -> rank(recognitions.levelOf(constituent, merged.minusDays(1))))
                .min()
                .orElseThrow();
        int anew = recognitions.all().stream()
                .filter(recognition -> recognition.unit().equals(unit))
                .filter(recognition -> !recognition.date().isBefore(merged)
                        && !recognition.date().isAfter(day))
                .map(Recognition::level)
                .mapToInt(level -> rank(Optional.of(level)))
                .max()
                .orElse(0);
        return Stream.of(Level.values())
                .filter(level -> rank(Optional.of(level)) == Math.max(lowest, anew))
                .findFirst();
    }

    private static int rank(Optional<Level> level) {
        return level.map(Level::ordinal).orElse(-1) + 1;
    }
}
