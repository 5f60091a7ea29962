package vn.ntm.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.infrastructure.PostgresDatabase;
import vn.ntm.platform.testing.RealBackends;

/**
 * The database of the service under test as a former release left it, before the service starts and migrates it. The rows
 * are what that release wrote when it was asked over HTTP; {@code former-release/README.md} says how they were taken.
 */
public final class FormerRelease implements QuarkusTestResourceLifecycleManager {

    private static final String VERSION = "23";
    /** What is shown as evidence, and its hash. */
    static final byte[] CONTENT = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private static final String FILE = "14fb1bb0a3f76503d164c7fd78a07c420c2f07eecd41793b406c6f75f2bc2aba";
    private static final String ROWS = "/former-release/V023.jsonl";

    /** After {@link RealBackends}, whose database it fills. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        PostgresDatabase owner = RealBackends.postgres().database("service");
        Flyway.configure()
                .dataSource(owner.jdbcUrl(), owner.user(), owner.password())
                .locations("db/platform", "db/units", "db/migration")
                // Rights are said anew by each release, of the tables that it has: today's are none of a former one's.
                .repeatableSqlMigrationPrefix("none")
                .target(VERSION)
                .load()
                .migrate();
        Jdbi.create(owner.jdbcUrl(), owner.user(), owner.password()).useTransaction(FormerRelease::fill);
        return Map.of("ntm.files.folder", keptFiles().toString());
    }

    @Override
    public void stop() {}

    /** The store of files, which has the one content that evidence names where that release put it, and nothing else. */
    private static Path keptFiles() {
        Path folder = Path.of("target", "former-release-files");
        Path place = folder.resolve(FILE.substring(0, 2)).resolve(FILE.substring(2, 4));
        try {
            Files.createDirectories(place);
            Files.write(place.resolve(FILE), CONTENT);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return folder;
    }

    private static void fill(Handle database) {
        // Two assessments name each other: the one that was superseded, and the one that took its place.
        database.execute("alter table unit_assessment alter constraint unit_assessment_superseded_by_fkey"
                + " deferrable initially deferred");
        rows().forEach(line -> insert(database, line));
        database.execute("set constraints all immediate");
        database.execute(
                "alter table unit_assessment alter constraint unit_assessment_superseded_by_fkey not deferrable");
        // Answers are kept for some days: the service is upgraded within them.
        database.execute("update idempotency set created_at = now()");
        drawOn(database);
    }

    private static void insert(Handle database, JsonNode line) {
        // An identity is always drawn, but here it is the one that was drawn then.
        database.createUpdate("insert into <table> overriding system value"
                        + " select * from jsonb_populate_record(null::<table>, :row::jsonb)")
                .define("table", line.path("table").asText())
                .bind("row", line.path("row").toString())
                .execute();
    }

    /** The next identity of each table is above all that were drawn. */
    private static void drawOn(Handle database) {
        List<String> tables = database.createQuery("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name in ('id', 'number') and is_identity = 'YES'
                        """).mapTo(String.class).list();
        for (String table : tables) {
            String column = table.equals("validation_rule") ? "number" : "id";
            database.createQuery(
                            "select setval(pg_get_serial_sequence('%1$s', '%2$s'), 1 + coalesce(max(%2$s), 0)) from %1$s"
                                    .formatted(table, column))
                    .mapTo(Long.class)
                    .one();
        }
    }

    private static List<JsonNode> rows() {
        try (InputStream rows = FormerRelease.class.getResourceAsStream(ROWS)) {
            ObjectMapper json = new ObjectMapper();
            List<JsonNode> all = new ArrayList<>();
            for (String line : new String(rows.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                all.add(json.readTree(line));
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
