package vn.ntm.platform.sql;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Asks about several ids at once, or about one. PostgreSQL takes an array whose length it does not see for a longer one,
 * shuns the plan that it could keep and plans anew each time, which takes longer than to answer.
 */
public final class Ids {

    private Ids() {}

    /** A query in which {@code :ids} stands for these ids, as an array. */
    public static Query query(Handle handle, String sql, Collection<UUID> ids) {
        if (ids.size() == 1) {
            return handle.createQuery(sql.replace(":ids", "array[:ids]::uuid[]"))
                    .bind("ids", ids.iterator().next());
        }
        return handle.createQuery(sql).bindArray("ids", UUID.class, List.copyOf(ids));
    }
}
