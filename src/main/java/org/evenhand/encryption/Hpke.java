package org.evenhand.encryption;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * The one way of hybrid encryption that is used here (RFC 9180: X25519, HKDF-SHA-256, AES-256-GCM), and keys of it as bytes:
 * one for the form, four for the id, 32 for the key.
 */
@AccessesPartialKey
final class Hpke {

    static final byte PUBLIC = 1;
    static final byte PRIVATE = 2;

    private static final int KEY_AT = 1 + KeyId.BYTES;

    private Hpke() {}

    static byte[] bytes(byte form, KeyId id, byte[] key) {
        return ByteBuffer.allocate(KEY_AT + Tink.KEY_BYTES)
                .put(form)
                .putInt(id.number())
                .put(key)
                .array();
    }

    /** The key alone. */
    static byte[] key(byte form, byte[] bytes) {
        if (bytes.length != KEY_AT + Tink.KEY_BYTES || bytes[0] != form) {
            throw new IllegalArgumentException("Not a key of this form");
        }
        return Arrays.copyOfRange(bytes, KEY_AT, bytes.length);
    }

    static KeyId id(byte[] bytes) {
        return KeyId.at(bytes, 1);
    }

    static HpkePublicKey publicKey(KeyId id, byte[] key) throws GeneralSecurityException {
        return HpkePublicKey.create(parameters(), Bytes.copyFrom(key), id.number());
    }

    static HpkePrivateKey privateKey(KeyId id, byte[] key) throws GeneralSecurityException {
        return HpkePrivateKey.create(
                publicKey(id, X25519.publicFromPrivate(key)), SecretBytes.copyFrom(key, Tink.SECRET));
    }

    /** Tink’s prefix puts the key’s id before what is encrypted. */
    private static HpkeParameters parameters() throws GeneralSecurityException {
        return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.TINK)
                .build();
    }
}
