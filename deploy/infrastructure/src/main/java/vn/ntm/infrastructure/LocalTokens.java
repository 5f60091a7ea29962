package vn.ntm.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Signs tokens where there is no identity provider: on the local machine and in tests. A service trusts them only when
 * it is configured with {@link #publicKeyBase64()}, which nothing but the local run and the tests does.
 */
public final class LocalTokens {

    /** The issuer of these tokens. */
    public static final String ISSUER = "https://ntm.local";

    /** Whom these tokens are meant for. */
    public static final String AUDIENCE = "ntm";

    private final KeyPair keys;

    private LocalTokens(KeyPair keys) {
        this.keys = keys;
    }

    /** Signs with a key pair of its own that dies with it. */
    public static LocalTokens inMemory() {
        return new LocalTokens(RsaKeys.generate());
    }

    /** Signs with the key pair in the folder, created at the first use and readable by its owner alone. */
    public static LocalTokens keptIn(Path folder) {
        try {
            Files.createDirectories(folder);
            String encoded =
                    PrivateFile.keptAt(folder.resolve("signing.key"), () -> RsaKeys.encode(RsaKeys.generate()));
            return new LocalTokens(RsaKeys.decode(encoded));
        } catch (IOException e) {
            throw new UncheckedIOException("no signing key in " + folder, e);
        }
    }

    /** The public key as X.509 SubjectPublicKeyInfo in base64 without line breaks or armour. */
    public String publicKeyBase64() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /**
     * A token that is valid from now on.
     *
     * @param subject who calls
     * @param roles what the caller may do
     * @param unit the id of the administrative unit within which it may; absent: the whole country
     */
    public String token(String subject, Set<String> roles, @Nullable UUID unit, Duration validFor) {
        return token(subject, roles, unit, null, validFor);
    }

    /**
     * As {@link #token(String, Set, UUID, Duration)}, for a department of the unit.
     *
     * @param department its code; absent: the unit itself
     */
    public String token(
            String subject, Set<String> roles, @Nullable UUID unit, @Nullable String department, Duration validFor) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setStringClaim("upn", subject);
        claims.setStringListClaim("groups", List.copyOf(roles));
        if (unit != null) {
            claims.setStringClaim("unit", unit.toString());
        }
        if (department != null) {
            claims.setStringClaim("department", department);
        }
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        NumericDate expiry = NumericDate.now();
        expiry.addSeconds(validFor.toSeconds());
        claims.setExpirationTime(expiry);
        return sign(claims);
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setKey(keys.getPrivate());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("could not sign a token", e);
        }
    }
}
