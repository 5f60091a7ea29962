package vn.ntm.local.benchmark.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import vn.ntm.infrastructure.RealPostgres;
import vn.ntm.local.benchmark.measuring.Contest;
import vn.ntm.local.benchmark.measuring.PlainSql;

/** Counts, in the server's own log, the statements on the register that a request makes. */
final class StatementCount {

    /** Each entry begins with its time; the lines of a statement follow, indented. */
    private static final Pattern ENTRY = Pattern.compile("(?m)^(?=\\d{4}-\\d\\d-\\d\\d )");

    private static final Pattern ON_UNITS = Pattern.compile(
            "(?s).*LOG:  (execute|statement).*\\b(unit|unit_version|unit_code|unit_attribute|succession)\\b.*");

    private static final Pattern ON_REVISION =
            Pattern.compile("(?s).*LOG:  (execute|statement).*\\bregister_revision\\b.*");

    private static final Duration LOOK_EVERY = Duration.ofMillis(10);

    private final PlainSql administration;
    private final Path log;

    /** Statements that were made: those that read units, and those that only ask whether anything has changed. */
    record Counted(long onUnits, long onRevision) {}

    StatementCount(RealPostgres postgres) throws SQLException {
        this.administration = new PlainSql(postgres.administration());
        this.log = postgres.log();
    }

    /** Does it with every statement logged; nothing else may be asked of the register meanwhile. */
    Counted during(Contest.Deed<Void> deed) throws Exception {
        logging("all");
        try {
            int start = read().length();
            deed.on(null);
            String end = "counted-" + UUID.randomUUID();
            administration.execute("select '" + end + "'");
            return counted(awaited(start, end));
        } finally {
            logging("none");
        }
    }

    private void logging(String which) throws SQLException {
        administration.execute("alter system set log_statement = '" + which + "'");
        administration.execute("select pg_reload_conf()");
        while (!administration.texts("show log_statement").get(0).equals(which)) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private String awaited(int start, String end) throws IOException {
        String text = read();
        while (!text.contains(end)) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            text = read();
        }
        return text.substring(start);
    }

    private String read() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    static Counted counted(String log) {
        List<String> entries = List.of(ENTRY.split(log));
        return new Counted(
                entries.stream()
                        .filter(entry -> ON_UNITS.matcher(entry).matches())
                        .count(),
                entries.stream()
                        .filter(entry -> ON_REVISION.matcher(entry).matches())
                        .count());
    }
}
