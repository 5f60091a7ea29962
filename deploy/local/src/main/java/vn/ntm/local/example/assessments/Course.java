package vn.ntm.local.example.assessments;

import java.time.LocalDate;
import vn.ntm.local.example.recognitions.Level;
import vn.ntm.local.example.recognitions.Recognitions;
import vn.ntm.local.example.spread.Spread;
import vn.ntm.local.example.units.Register;
import vn.ntm.local.example.units.Unit;

/** How many criteria a commune meets at least at a checkpoint, and at most, by where it stands in the roadmap. */
record Course(Register register, Recognitions recognitions) {

    /** The plan wants no commune below this by 2025. */
    private static final int PLANNED_FLOOR = 15;
    /** Recognised is not "meets now": the set of 2022 asks more than the one that many were recognised by. */
    private static final int RECOGNISED = 16;

    private static final int ABOVE_STANDARD = 18;
    private static final int[] DIFFICULT_GAIN = {0, 2, 3, 5, 6};
    private static final int[] OUTSIDE = {11, 12, 13, 15, 16};
    private static final int DIFFICULT_START = 7;
    private static final int DIFFICULT_RANGE = 7;
    private static final int DIFFICULT_END = 17;

    int atLeast(Unit commune, int checkpoint) {
        LocalDate day = Checkpoint.ALL.get(checkpoint).day();
        if (isRecognised(commune, day)) {
            boolean above = recognitions
                    .levelOf(commune, day)
                    .filter(level -> level != Level.STANDARD)
                    .isPresent();
            return above ? ABOVE_STANDARD : RECOGNISED;
        }
        int course = unrecognised(commune, checkpoint);
        return checkpoint == Checkpoint.ALL.size() - 1 ? Math.max(PLANNED_FLOOR, course) : course;
    }

    /** A recognised commune may meet all; the others keep to their course. */
    int atMost(Unit commune, int checkpoint) {
        return isRecognised(commune, Checkpoint.ALL.get(checkpoint).day())
                ? Assessment.CRITERIA
                : atLeast(commune, checkpoint);
    }

    private int unrecognised(Unit commune, int checkpoint) {
        if (register.isDifficult(commune)) {
            int start = DIFFICULT_START + Spread.below(DIFFICULT_RANGE, commune.code(), "start");
            return Math.min(DIFFICULT_END, start + DIFFICULT_GAIN[checkpoint]);
        }
        if (register.isOutsideRoadmap(commune)) {
            return OUTSIDE[checkpoint];
        }
        return RECOGNISED - checkpointsToRecognition(commune, checkpoint);
    }

    private int checkpointsToRecognition(Unit commune, int checkpoint) {
        int ahead = 1;
        while (!isRecognised(commune, Checkpoint.ALL.get(checkpoint + ahead).day())) {
            ahead++;
        }
        return ahead;
    }

    private boolean isRecognised(Unit commune, LocalDate day) {
        return recognitions.levelOf(commune, day).isPresent();
    }
}
