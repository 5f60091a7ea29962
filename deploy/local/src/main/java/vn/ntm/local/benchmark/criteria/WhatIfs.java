package vn.ntm.local.benchmark.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import vn.ntm.local.benchmark.measuring.Bound;
import vn.ntm.local.benchmark.measuring.Contest;
import vn.ntm.local.benchmark.measuring.Measurement;
import vn.ntm.local.benchmark.measuring.PlainSql;
import vn.ntm.local.benchmark.measuring.Series;

/** What a change of one threshold would do to the whole country, against reading what the country declared. */
final class WhatIfs {

    private static final Bound BOUND = new Bound.Seconds(2);
    private static final String PLAINLY = "one query that reads the same assessments, none evaluated";

    /** A day on which all the communes exist that were handed in for the day before. */
    private static final LocalDate ON = CriteriaClient.FIRST_DAY;

    private static final int WARM_UP = 2;
    private static final String READ = """
            select distinct on (unit_id) unit_id, entries, circumstances, decisions from unit_assessment
            where kind = 'commune' and level = 'standard' and assessed_on <= '2024-04-01'
              and state not in ('draft', 'returned', 'superseded')
            order by unit_id, assessed_on desc, created_at desc
            """;

    private final CriteriaClient criteria;
    private final PlainSql sql;
    private final int country;

    WhatIfs(CriteriaClient criteria, PlainSql sql, int country) {
        this.criteria = criteria;
        this.sql = sql;
        this.country = country;
    }

    List<Measurement> run(Random random, int turns) throws Exception {
        long start = System.nanoTime();
        ask();
        long asked = System.nanoTime();
        read();
        long read = System.nanoTime();
        Measurement first = new Measurement(
                "what-if of " + country + " communes × 57, first after a start",
                PLAINLY,
                Series.of(asked - start),
                Series.of(read - asked),
                BOUND);
        Measurement again = new Contest<LocalDate>(
                        "what-if of " + country + " communes × 57",
                        PLAINLY,
                        drawing -> ON,
                        on -> ask(),
                        List.of(on -> read()),
                        BOUND)
                .run(random, WARM_UP, turns);
        return List.of(first, again);
    }

    private void ask() throws Exception {
        int evaluated = criteria.whatIf(ON);
        if (evaluated != country) {
            throw new IllegalStateException(evaluated + " communes were evaluated, not " + country);
        }
    }

    private void read() throws Exception {
        int found = sql.rows(READ).size();
        if (found != country) {
            throw new IllegalStateException(found + " communes were read, not " + country);
        }
    }
}
