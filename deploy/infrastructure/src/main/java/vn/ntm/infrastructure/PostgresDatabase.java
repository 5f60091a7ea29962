package vn.ntm.infrastructure;

/** Where one database is and as whom one comes in. The password is for this machine only. */
public record PostgresDatabase(String jdbcUrl, String user, String password) {}
