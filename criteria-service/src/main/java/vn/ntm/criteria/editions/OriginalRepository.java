package vn.ntm.criteria.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The files from which people made texts of sets, as they were sent. */
@ApplicationScoped
public class OriginalRepository {

    private final Jdbi sql;

    OriginalRepository(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * A file as it was sent.
     *
     * @param name what its sender called it
     */
    public record Original(String name, byte[] file) {}

    /** The file of a text; empty where there is no such text, or a release or a publication brought it. */
    public Optional<Original> find(String set, int version, int revision) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select origin, file from set_text
                        where set_id = :set and version = :version and revision = :revision and file is not null
                        """)
                .bind("set", set)
                .bind("version", version)
                .bind("revision", revision)
                .map((row, context) -> new Original(row.getString("origin"), row.getBytes("file")))
                .findOne());
    }
}
