package vn.ntm.local;

import java.net.URI;

/** Where the three services answer, each without a path, such as {@code http://localhost:8081}. */
public record ServiceAddresses(URI registry, URI criteria, URI reporting) {}
