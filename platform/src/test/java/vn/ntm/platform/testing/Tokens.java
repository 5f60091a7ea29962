package vn.ntm.platform.testing;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.infrastructure.LocalTokens;

/** Tokens as a caller of the service under test brings them. */
public final class Tokens {

    static final LocalTokens SIGNER = LocalTokens.inMemory();

    private Tokens() {}

    /** A token of this role for the whole country. */
    public static String of(String role) {
        return of(role, null);
    }

    /** A token of this role for one unit. */
    public static String of(String role, @Nullable UUID unit) {
        return SIGNER.token("test-" + role, Set.of(role), unit, Duration.ofHours(1));
    }

    /** A token of this role for a department of a unit. */
    public static String of(String role, @Nullable UUID unit, String department) {
        return SIGNER.token("test-" + department, Set.of(role), unit, department, Duration.ofHours(1));
    }
}
