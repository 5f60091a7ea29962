package vn.ntm.platform.idempotency;

import java.net.URI;

/** A thing that a POST made: where it is, and how it is shown. */
public record Created(URI location, Object body) {}
