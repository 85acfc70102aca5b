package org.evenhand.encryption;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

/** Private half of a pair of keys: it opens what its {@link SealingKey} sealed. */
@AccessesPartialKey
public final class OpeningKey {

    private final KeyId id;
    private final HpkePrivateKey key;
    private final HybridDecrypt hpke;

    private OpeningKey(byte[] bytes) {
        byte[] alone = Hpke.key(Hpke.PRIVATE, bytes);
        try {
            this.id = Hpke.id(bytes);
            this.key = Tink.known(() -> Hpke.privateKey(Hpke.id(bytes), alone));
            this.hpke = Tink.use(key, HybridDecrypt.class);
        } finally {
            Arrays.fill(alone, (byte) 0);
        }
    }

    /**
     * The key that was kept as bytes, which are the caller’s to wipe.
     *
     * @throws IllegalArgumentException where they are not those of an opening key
     */
    public static OpeningKey of(byte[] bytes) {
        return new OpeningKey(bytes);
    }

    /** What the key is; to be wrapped or shared out at once, and wiped. */
    public byte[] bytes() {
        byte[] alone = key.getPrivateKeyBytes().toByteArray(Tink.SECRET);
        try {
            return Hpke.bytes(Hpke.PRIVATE, id, alone);
        } finally {
            Arrays.fill(alone, (byte) 0);
        }
    }

    public KeyId id() {
        return id;
    }

    /** The half that seals for this one. */
    public SealingKey sealingKey() {
        return SealingKey.of(Hpke.bytes(
                Hpke.PUBLIC, id, key.getPublicKey().getPublicKeyBytes().toByteArray()));
    }

    /** What was sealed; empty where it was changed, was sealed for another key, or belongs to another context. */
    public Optional<byte[]> open(byte[] sealed, String context) {
        if (sealed.length < SealingKey.CONTENT_AT || sealed[0] != SealingKey.FORM) {
            return Optional.empty();
        }
        byte[] head = Arrays.copyOf(sealed, SealingKey.CONTENT_AT);
        try {
            byte[] own = hpke.decrypt(
                    Arrays.copyOfRange(head, SealingKey.WRAPPED_AT, head.length),
                    Tink.context(SealingKey.KEY, context));
            try {
                return Padding.content(Tink.aesGcm(own)
                        .decrypt(
                                Arrays.copyOfRange(sealed, head.length, sealed.length),
                                Tink.bound(head, SealingKey.CONTENT, context)));
            } finally {
                Arrays.fill(own, (byte) 0);
            }
        } catch (GeneralSecurityException refused) {
            return Optional.empty();
        }
    }

    /** The id alone: keys do not end in a log. */
    @Override
    public String toString() {
        return "OpeningKey " + id;
    }
}
