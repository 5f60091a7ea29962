package vn.ntm.local.benchmark.registry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.ntm.local.Console;
import vn.ntm.local.ServiceName;
import vn.ntm.local.Suite;
import vn.ntm.local.benchmark.measuring.Contest;
import vn.ntm.local.benchmark.measuring.Measurement;
import vn.ntm.local.benchmark.measuring.PlainSql;
import vn.ntm.local.benchmark.measuring.Report;
import vn.ntm.local.benchmark.measuring.Series;
import vn.ntm.local.benchmark.measuring.ServiceClient;
import vn.ntm.local.benchmark.measuring.Settings;

/** The registry over HTTP: the country taken in, units asked for, tables translated. */
public final class RegistryBenchmark {

    /** After so many a service that has just started takes no longer than later on. */
    private static final int WARM_UP = 2000;

    private static final int TABLES_WARM_UP = 5;

    private RegistryBenchmark() {}

    /** @param notes to which what is worth knowing beside the table is added */
    public static List<Measurement> measure(Suite suite, Settings settings, Console console, List<String> notes)
            throws Exception {
        Random random = new Random(settings.seed());
        List<Measurement> measured = new ArrayList<>();
        ServiceClient registry = new ServiceClient(
                suite.addresses().registry(),
                suite.tokens().token("benchmark", Set.of("national-officer"), null, Duration.ofHours(2)));
        try (PlainSql sql = new PlainSql(suite.postgres().database(ServiceName.REGISTRY.database()))) {
            console.say("importing the country");
            measured.addAll(new CountryImport(registry, sql, notes).run(random, settings.imports()));
            KnownUnits units = KnownUnits.in(sql);
            console.say("asking for units");
            for (Contest<KnownUnits.UnitDay> contest : new Reads(registry, sql, units).contests()) {
                measured.add(contest.run(random, WARM_UP, settings.turns()));
            }
            notes.add("an empty request: "
                    + Report.time(emptyRequests(registry, settings.turns()).median()));
            notes.add(statements(suite, registry, sql));
            console.say("translating tables");
            measured.addAll(new Tables(registry, sql).run(random, TABLES_WARM_UP, settings.tables()));
        }
        return measured;
    }

    /** The tree itself wants one statement; a code has to be looked up before. */
    private static String statements(Suite suite, ServiceClient registry, PlainSql sql) throws Exception {
        String province = sql.texts("select unit_id from unit_version v where code = '24' and holds_on(v, '2024-12-31')"
                        + " and superseded_at is null")
                .get(0);
        StatementCount count = new StatementCount(suite.postgres());
        String path = "/units/%s/tree?depth=4&asOf=2024-12-31";
        StatementCount.Counted byId = count.during(nothing -> registry.get(path.formatted(province)));
        StatementCount.Counted byCode = count.during(nothing -> registry.get(path.formatted("24")));
        return "statements on units for the tree of a province, by the server's log: " + byId.onUnits() + " by its id ("
                + (byId.onUnits() == 1 ? "one query: met" : "one query: not met") + "), " + byCode.onUnits()
                + " by its code; beside them " + byId.onRevision() + " that asks for the revision";
    }

    private static Series emptyRequests(ServiceClient registry, int turns) throws Exception {
        long[] nanos = new long[turns];
        for (int turn = 0; turn < turns; turn++) {
            long start = System.nanoTime();
            registry.empty();
            nanos[turn] = System.nanoTime() - start;
        }
        return Series.of(nanos);
    }
}
