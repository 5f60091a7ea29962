package vn.ntm.local.example;

import java.time.Duration;
import java.util.Set;
import vn.ntm.infrastructure.LocalTokens;
import vn.ntm.local.Progress;
import vn.ntm.local.ServiceAddresses;
import vn.ntm.local.example.delivery.NotDeliveredException;

/** Loads Bắc Giang and its plan 2021–2025 into a running suite, through its public interfaces. */
public final class Example {

    /** A service that was killed is back within seconds; two minutes without any answer is no restart. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final Duration TOKEN_FOR = Duration.ofHours(2);

    private Example() {}

    /**
     * Loads the example and waits until the reporting service counts all of it. Services may die and come back
     * meanwhile; a second run changes nothing.
     *
     * @throws NotDeliveredException when a service refuses something, when none answers for two minutes, or when the
     *     thread is interrupted, which stays so
     */
    public static void load(ServiceAddresses addresses, LocalTokens tokens, Progress progress) {
        String token = tokens.token("example", Set.of("integration"), null, TOKEN_FOR);
        try {
            new Loading(addresses, token, PATIENCE, progress::say).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotDeliveredException("interrupted before all of the example was loaded");
        }
    }
}
