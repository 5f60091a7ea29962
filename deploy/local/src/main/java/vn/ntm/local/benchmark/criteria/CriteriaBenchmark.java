package vn.ntm.local.benchmark.criteria;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import vn.ntm.local.Console;
import vn.ntm.local.ServiceName;
import vn.ntm.local.Suite;
import vn.ntm.local.benchmark.measuring.Measurement;
import vn.ntm.local.benchmark.measuring.PlainSql;
import vn.ntm.local.benchmark.measuring.ServiceClient;
import vn.ntm.local.benchmark.measuring.Settings;

/** The criteria-service over HTTP: a province taken in by table, assessments one by one, a country in a what-if. */
public final class CriteriaBenchmark {

    /** As many communes as the country has since the reform of 2025. */
    private static final int COUNTRY = 3_321;

    private static final int PROVINCE = 200;
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private CriteriaBenchmark() {}

    /** @param notes to which what is worth knowing beside the table is added */
    public static List<Measurement> measure(Suite suite, Settings settings, Console console, List<String> notes)
            throws Exception {
        Random random = new Random(settings.seed());
        String token = suite.tokens().token("benchmark", Set.of("national-officer"), null, Duration.ofHours(2));
        CriteriaClient criteria =
                new CriteriaClient(new ServiceClient(suite.addresses().criteria(), token));
        console.say("importing the units of the country");
        ServiceClient registry = new ServiceClient(suite.addresses().registry(), token);
        registry.post("/imports/country", "application/octet-stream", "application/json", new byte[0]);
        awaitUnits(registry, criteria);
        List<AssessedProvince> provinces = provinces(criteria);
        for (AssessedProvince province : provinces) {
            criteria.decide(province.code());
        }
        List<Measurement> measured = new ArrayList<>();
        try (PlainSql sql = new PlainSql(suite.postgres().database(ServiceName.CRITERIA.database()))) {
            List<String> large = provinces.stream()
                    .map(AssessedProvince::communes)
                    .filter(communes -> communes.size() >= PROVINCE)
                    .findFirst()
                    .orElseThrow()
                    .subList(0, PROVINCE);
            console.say("handing in tables of " + PROVINCE + " communes");
            measured.addAll(new ProvinceByTable(criteria, sql, large, notes).run(random, settings.tables()));
            console.say("handing in assessments one by one");
            measured.addAll(new OneByOne(criteria, suite, large).run(random, settings.turns()));
            console.say("handing in the country");
            long start = System.nanoTime();
            for (AssessedProvince province : provinces) {
                criteria.handIn(criteria.workbook(province.communes(), random), CriteriaClient.FIRST_DAY.minusDays(1));
            }
            notes.add(String.format(
                    Locale.ROOT, "%d communes by table: %.1f s", COUNTRY, (System.nanoTime() - start) / 1e9));
            console.say("asking what if");
            measured.addAll(new WhatIfs(criteria, sql, COUNTRY).run(random, settings.tables()));
        }
        return measured;
    }

    /** The events of the units are on their way: goes on when as many of each level have come as there are. */
    private static void awaitUnits(ServiceClient registry, CriteriaClient criteria) throws Exception {
        for (String level : List.of("province", "district", "commune")) {
            int there = CriteriaClient.total(registry, level);
            while (criteria.total(level) < there) {
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        }
    }

    private static List<AssessedProvince> provinces(CriteriaClient criteria) throws Exception {
        List<AssessedProvince> provinces = new ArrayList<>();
        int left = COUNTRY;
        for (String code : criteria.codes("&level=province")) {
            List<String> communes = criteria.codes("&level=commune&type=xa&within=" + code);
            List<String> taken = communes.subList(0, Math.min(left, communes.size()));
            if (!taken.isEmpty()) {
                provinces.add(new AssessedProvince(code, taken));
            }
            left -= taken.size();
        }
        if (left > 0) {
            throw new IllegalStateException("the country lacks " + left + " communes");
        }
        return provinces;
    }
}
