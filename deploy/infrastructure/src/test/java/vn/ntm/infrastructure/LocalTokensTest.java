package vn.ntm.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalTokensTest {

    private static final UUID BAC_GIANG = UUID.fromString("0191f7a0-0000-7000-8000-000000000024");

    @TempDir
    Path folder;

    @Test
    void tokenSaysWhoMayDoWhatWhere() throws Exception {
        LocalTokens tokens = LocalTokens.inMemory();
        String token = tokens.token("lan", Set.of("province-officer"), BAC_GIANG, Duration.ofHours(1));
        JwtClaims claims = verified(token, tokens.publicKeyBase64());
        assertThat(claims.getSubject()).isEqualTo("lan");
        assertThat(claims.getStringClaimValue("upn")).isEqualTo("lan");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("province-officer");
        assertThat(claims.getStringClaimValue("unit")).isEqualTo(BAC_GIANG.toString());
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(3600);
    }

    @Test
    void tokenForTheWholeCountryNamesNoUnit() throws Exception {
        LocalTokens tokens = LocalTokens.inMemory();
        String token = tokens.token("minh", Set.of("auditor"), null, Duration.ofHours(1));
        assertThat(verified(token, tokens.publicKeyBase64()).hasClaim("unit")).isFalse();
    }

    @Test
    void keyInAFolderIsKeptAndPrivate() throws Exception {
        LocalTokens before = LocalTokens.keptIn(folder);
        String token = before.token("lan", Set.of("auditor"), null, Duration.ofHours(1));
        LocalTokens after = LocalTokens.keptIn(folder);
        assertThat(after.publicKeyBase64()).isEqualTo(before.publicKeyBase64());
        assertThat(verified(token, after.publicKeyBase64()).getSubject()).isEqualTo("lan");
        assertThat(Files.getPosixFilePermissions(folder.resolve("signing.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void tokenOfAnotherKeyIsRefused() {
        String foreign = LocalTokens.inMemory().token("lan", Set.of("auditor"), null, Duration.ofHours(1));
        String key = LocalTokens.inMemory().publicKeyBase64();
        assertThatThrownBy(() -> verified(foreign, key)).isInstanceOf(InvalidJwtException.class);
    }

    private static JwtClaims verified(String token, String publicKey) throws Exception {
        X509EncodedKeySpec key = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
        return new JwtConsumerBuilder()
                .setVerificationKey(KeyFactory.getInstance("RSA").generatePublic(key))
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "RS256")
                .setExpectedIssuer(LocalTokens.ISSUER)
                .setExpectedAudience(LocalTokens.AUDIENCE)
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }
}
