package org.evenhand.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Keeps what must be read again (the key behind one-time codes) encrypted under the installation's secret. */
@Component
class Secrets {

    private final BytesEncryptor encryptor;

    Secrets(@Value("${evenhand.secret}") String secret) {
        encryptor = new AesBytesEncryptor(
                new SecretKeySpec(key(secret), "AES"), KeyGenerators.secureRandom(16), CipherAlgorithm.GCM);
    }

    String seal(byte[] plain) {
        return HexFormat.of().formatHex(encryptor.encrypt(plain));
    }

    byte[] open(String sealed) {
        return encryptor.decrypt(HexFormat.of().parseHex(sealed));
    }

    /** A key for this purpose alone. The secret is checked at the start to have chance enough in it. */
    private static byte[] key(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(("evenhand one-time codes\n" + secret).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
