package vn.ntm.platform.sql;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Jdbi over the service's database. Its connections are the pool's, and so take part in the JTA transaction. */
class Sql {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource database) {
        Jdbi jdbi = Jdbi.create(database).installPlugin(new PostgresPlugin());
        jdbi.registerArrayType(java.time.LocalDate.class, "date");
        jdbi.registerArrayType(String.class, "text");
        return jdbi;
    }
}
