package vn.ntm.infrastructure;

/** Where one database is and who owns it. The password is for this machine only. */
public record PostgresDatabase(String jdbcUrl, String user, String password) {}
