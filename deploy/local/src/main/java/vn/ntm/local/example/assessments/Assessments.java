package vn.ntm.local.example.assessments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.ntm.local.example.recognitions.Recognitions;
import vn.ntm.local.example.spread.Spread;
import vn.ntm.local.example.units.Register;
import vn.ntm.local.example.units.Unit;

/**
 * All assessments of the example: each rural commune at the end of each year from 2021 and on 2025-06-30. They keep that
 * a commune never loses a criterion, that one which is not recognised never meets all, and that their sum is the one of
 * the checkpoint.
 *
 * @param all in the order of their days
 */
public record Assessments(List<Assessment> all) {

    public Assessments {
        all = List.copyOf(all);
    }

    /** The assessments that follow from the units and from who is recognised when. */
    public static Assessments of(Register register, Recognitions recognitions) {
        Course course = new Course(register, recognitions);
        Map<String, Integer> met = new HashMap<>();
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < Checkpoint.ALL.size(); i++) {
            Checkpoint checkpoint = Checkpoint.ALL.get(i);
            advance(met, register.xaOn(checkpoint.day()), course, i);
            for (Unit commune : register.xaOn(checkpoint.day())) {
                all.add(new Assessment(
                        commune, checkpoint.day(), Shortfall.of(commune.code(), met.get(commune.code()))));
            }
        }
        return new Assessments(all);
    }

    /** The days on which communes are assessed, in order. */
    public List<LocalDate> days() {
        return all.stream().map(Assessment::on).distinct().toList();
    }

    /** The assessments of one day. */
    public List<Assessment> on(LocalDate day) {
        return all.stream().filter(assessment -> assessment.on().equals(day)).toList();
    }

    /** How many criteria the communes of the day meet together. */
    public int criteriaMetOn(LocalDate day) {
        return on(day).stream().mapToInt(Assessment::met).sum();
    }

    private static void advance(Map<String, Integer> met, List<Unit> communes, Course course, int checkpoint) {
        List<Unit> shuffled = communes.stream()
                .sorted(Comparator.comparing((Unit commune) -> Spread.below(1 << 16, commune.code(), "" + checkpoint))
                        .thenComparing(Unit::code))
                .toList();
        List<Integer> start = shuffled.stream()
                .map(commune -> Math.max(met.getOrDefault(commune.code(), 0), course.atLeast(commune, checkpoint)))
                .toList();
        List<Integer> limits = shuffled.stream()
                .map(commune -> course.atMost(commune, checkpoint))
                .toList();
        List<Integer> raised = TopUp.to(Checkpoint.ALL.get(checkpoint).criteriaMet(), start, limits);
        IntStream.range(0, raised.size()).forEach(i -> met.put(shuffled.get(i).code(), raised.get(i)));
    }
}
