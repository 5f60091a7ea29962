package vn.ntm.infrastructure;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** An RSA key pair as text: the private key in PKCS #8, which holds the public one as well. */
final class RsaKeys {

    private static final int BITS = 2048;

    private RsaKeys() {}

    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no RSA", e);
        }
    }

    static String encode(KeyPair keys) {
        return Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded());
    }

    static KeyPair decode(String encoded) {
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            byte[] bytes = Base64.getDecoder().decode(encoded);
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(bytes));
            BigInteger modulus = key.getModulus();
            return new KeyPair(factory.generatePublic(new RSAPublicKeySpec(modulus, key.getPublicExponent())), key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("the signing key is damaged: remove it, and a new one is made", e);
        }
    }
}
