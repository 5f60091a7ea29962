package vn.ntm.local.benchmark.criteria;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.ntm.local.ServiceName;
import vn.ntm.local.Suite;
import vn.ntm.local.benchmark.measuring.Bound;
import vn.ntm.local.benchmark.measuring.Contest;
import vn.ntm.local.benchmark.measuring.Measurement;
import vn.ntm.local.benchmark.measuring.PlainSql;
import vn.ntm.local.benchmark.measuring.PlainTables;

/** Assessments handed in over REST, each with all of its values, against a transaction of the same rows for each. */
final class OneByOne {

    /** At least 0.3 as many a second. */
    private static final Bound BOUND = new Bound.Times(1 / 0.3);

    private static final String PLAINLY = "a transaction of bare inserts of the same rows for each";
    private static final int CLIENTS = 8;
    private static final int AT_A_TIME = 64;

    /** Before that the service's own compiler takes more of the two cores than the service. */
    private static final int WARM_UP = 2_000;

    private final CriteriaClient criteria;
    private final Suite suite;
    private final List<String> communes;
    private LocalDate day = LocalDate.parse("2024-07-01");
    private int next;

    OneByOne(CriteriaClient criteria, Suite suite, List<String> communes) {
        this.criteria = criteria;
        this.suite = suite;
        this.communes = communes;
    }

    /** What is done in one turn: by the product, and the same rows plainly. */
    private record Turn(List<byte[]> assessments, List<WrittenRows> rows) {}

    List<Measurement> run(Random random, int turns) throws Exception {
        List<PlainSql> connections = new ArrayList<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (int i = 0; i < CLIENTS; i++) {
                connections.add(new PlainSql(suite.postgres().database(ServiceName.CRITERIA.database())));
            }
            PlainSql sql = connections.get(0);
            PlainTables plain = PlainTables.make(sql, WrittenRows.TABLES);
            List<WrittenRows> known = known(sql);
            Measurement alone = new Contest<Turn>(
                            "POST of one assessment of 57 values, one caller",
                            PLAINLY,
                            drawing -> turn(1, known, plain, drawing),
                            turn -> criteria.post(turn.assessments().get(0)),
                            List.of(turn -> turn.rows().get(0).write(sql.connection(), plain)),
                            BOUND)
                    .run(random, WARM_UP, turns);
            Measurement together = new Contest<Turn>(
                            "POST of 64 assessments of 57 values, 8 callers",
                            PLAINLY + ", 8 connections",
                            drawing -> turn(AT_A_TIME, known, plain, drawing),
                            turn -> all(clients, each -> post(turn, each)),
                            List.of(turn -> all(clients, each -> write(turn, each, connections, plain))),
                            BOUND)
                    .run(random, 4 * WARM_UP / AT_A_TIME, Math.max(5, turns / AT_A_TIME));
            Measurement receipts = new Contest<Turn>(
                            "the same, each answered by a receipt (Prefer: return=minimal)",
                            PLAINLY + ", 8 connections",
                            drawing -> turn(AT_A_TIME, known, plain, drawing),
                            turn -> all(clients, each -> postForReceipts(turn, each)),
                            List.of(turn -> all(clients, each -> write(turn, each, connections, plain))),
                            BOUND)
                    .run(random, WARM_UP / AT_A_TIME, Math.max(5, turns / AT_A_TIME));
            return List.of(alone, together, receipts);
        } finally {
            clients.shutdownNow();
            for (PlainSql each : connections) {
                each.close();
            }
        }
    }

    /** The rows of assessments that are there, one by one. */
    private static List<WrittenRows> known(PlainSql sql) throws SQLException {
        List<WrittenRows> known = new ArrayList<>();
        for (String id :
                sql.texts("select distinct on (unit_id) id from unit_assessment order by unit_id limit " + AT_A_TIME)) {
            known.add(WrittenRows.of(sql, "a.id = '" + id + "'"));
        }
        return known;
    }

    private Turn turn(int many, List<WrittenRows> known, PlainTables plain, Random random) throws Exception {
        plain.clear();
        List<byte[]> assessments = new ArrayList<>();
        List<WrittenRows> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            // On one day a unit is assessed once.
            if (next++ % communes.size() == 0) {
                day = day.plusDays(1);
            }
            assessments.add(criteria.assessment(communes.get(next % communes.size()), day, random));
            rows.add(known.get(i));
        }
        return new Turn(assessments, rows);
    }

    private interface Share {
        void of(int client) throws Exception;
    }

    private static void all(ExecutorService clients, Share share) throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int own = client;
            work.add(() -> {
                share.of(own);
                return null;
            });
        }
        for (Future<Void> done : clients.invokeAll(work)) {
            done.get();
        }
    }

    private void post(Turn turn, int client) throws Exception {
        for (int i = client; i < AT_A_TIME; i += CLIENTS) {
            criteria.post(turn.assessments().get(i));
        }
    }

    private void postForReceipts(Turn turn, int client) throws Exception {
        for (int i = client; i < AT_A_TIME; i += CLIENTS) {
            criteria.postForReceipt(turn.assessments().get(i));
        }
    }

    private static void write(Turn turn, int client, List<PlainSql> connections, PlainTables plain)
            throws SQLException {
        Connection connection = connections.get(client).connection();
        for (int i = client; i < AT_A_TIME; i += CLIENTS) {
            turn.rows().get(i).write(connection, plain);
        }
    }
}
