package org.evenhand.signin.credentials;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.evenhand.shared.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Keeps what must be read again (the key behind one-time codes) encrypted under the installation's secret. What is sealed
 * says under which secret, so that the secret can be changed: the one before, where it is given, still opens.
 */
@Component
public class Secrets {

    /** What AES-GCM puts before and behind: 32 bytes, in hexadecimal. */
    private static final int AROUND = 64;

    private static final String END_OF_ID = ":";

    /** A key and its name, which tells nothing of the secret. */
    private record Key(String id, BytesEncryptor encryptor) {

        static Key of(String secret) {
            String id = HexFormat.of().formatHex(digest("evenhand key id\n" + secret), 0, 4);
            return new Key(
                    id,
                    new AesBytesEncryptor(
                            new SecretKeySpec(digest("evenhand one-time codes\n" + secret), "AES"),
                            KeyGenerators.secureRandom(16),
                            CipherAlgorithm.GCM));
        }

        Optional<byte[]> open(String hexadecimal) {
            if (hexadecimal.length() <= AROUND) {
                return Optional.empty();
            }
            try {
                return Optional.of(encryptor.decrypt(HexFormat.of().parseHex(hexadecimal)));
            } catch (IllegalStateException | IllegalArgumentException anothers) {
                return Optional.empty();
            }
        }
    }

    private final List<Key> keys;

    /** @param before the secret until the last change; empty where there was none */
    Secrets(@Value("${evenhand.secret}") String secret, @Value("${evenhand.secret-old:}") String before) {
        Stream<String> old = before.isBlank() ? Stream.of() : Stream.of(before);
        keys = Stream.concat(Stream.of(secret), old).map(Key::of).toList();
    }

    String seal(byte[] plain) {
        Key now = keys.getFirst();
        return now.id() + END_OF_ID + HexFormat.of().formatHex(now.encryptor().encrypt(plain));
    }

    /** Empty where it was sealed under a secret that is not given. */
    public Optional<byte[]> open(String sealed) {
        int end = sealed.indexOf(END_OF_ID);
        String id = sealed.substring(0, Math.max(end, 0));
        String hexadecimal = sealed.substring(end + 1);
        // What was sealed before secrets could be changed does not say under which it was.
        return keys.stream()
                .filter(key -> id.isEmpty() || key.id().equals(id))
                .flatMap(key -> key.open(hexadecimal).stream())
                .findFirst();
    }

    /** Whether it is sealed under the secret of today, and says so. */
    boolean isUpToDate(String sealed) {
        return sealed.startsWith(keys.getFirst().id() + END_OF_ID);
    }

    /** A key for this purpose alone. The secret is checked at the start to have chance enough in it. */
    private static byte[] digest(String text) {
        return Sha256.of(text).bytes();
    }
}
