package vn.ntm.criteria.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 in hexadecimal. */
final class Hash {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Hash() {}

    static String of(Path file) throws IOException {
        try (InputStream read = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(read, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** @throws IllegalArgumentException where it is none: a name that reaches a store is never somebody's path */
    static String check(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("no SHA-256: " + text);
        }
        return text;
    }
}
