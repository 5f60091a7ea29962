package vn.ntm.registry.lineage.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads the acts by which a graph is explained. */
@ApplicationScoped
class ActsByDay {

    private final Jdbi sql;

    ActsByDay(Jdbi sql) {
        this.sql = sql;
    }

    /** The acts with these numbers, and all that hold from one of these days. */
    List<LineageAnswer.ActRef> of(Collection<String> numbers, Collection<LocalDate> days) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select number, title, passed_on, holds_from, body from act
                        where number = any (:numbers) or holds_from = any (:days)
                        order by holds_from, number
                        """)
                .bindArray("numbers", String.class, List.copyOf(numbers))
                .bindArray("days", LocalDate.class, List.copyOf(days))
                .map((row, context) -> new LineageAnswer.ActRef(
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("passed_on", LocalDate.class),
                        row.getObject("holds_from", LocalDate.class),
                        row.getString("body")))
                .list());
    }
}
