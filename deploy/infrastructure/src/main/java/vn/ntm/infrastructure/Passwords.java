package vn.ntm.infrastructure;

import java.security.SecureRandom;
import java.util.Base64;

final class Passwords {

    private static final int BYTES = 18;

    private Passwords() {}

    static String random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
