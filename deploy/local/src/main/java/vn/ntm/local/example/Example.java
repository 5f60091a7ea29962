package vn.ntm.local.example;

import vn.ntm.infrastructure.LocalTokens;
import vn.ntm.local.Progress;
import vn.ntm.local.ServiceAddresses;

/** The plan of Bắc Giang 2021–2025, loaded through the public interfaces. */
public final class Example {

    private Example() {}

    /** Loads what is missing of the example; loading it again changes nothing. */
    public static void load(ServiceAddresses addresses, LocalTokens tokens, Progress progress) {
        progress.say("there is no example to load yet");
    }
}
