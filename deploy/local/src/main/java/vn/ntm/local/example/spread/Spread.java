package vn.ntm.local.example.spread;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A number that looks drawn and is not: the same words give the same number on every machine and run. */
public final class Spread {

    private Spread() {}

    /** A number from 0 up to, but not including, the bound. */
    public static int below(int bound, String... words) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be at least 1: " + bound);
        }
        CRC32 checksum = new CRC32();
        checksum.update(String.join("|", words).getBytes(StandardCharsets.UTF_8));
        return (int) (checksum.getValue() % bound);
    }
}
