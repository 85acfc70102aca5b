package org.evenhand.encryption;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.evenhand.shared.Token;

/**
 * Key of one document, which is too long to be held in memory: AES-256-GCM, segment by segment of 64 KiB under a key derived
 * for each stream (Tink’s AES-GCM-HKDF streaming), so that a stream cannot be shortened, stretched or re-ordered unnoticed.
 */
@AccessesPartialKey
public final class ContentKey {

    private static final int SEGMENT = 64 * 1024;

    private final SecretBytes key;
    private final StreamingAead streams;

    private ContentKey(byte[] bytes) {
        this.key = SecretBytes.copyFrom(bytes, Tink.SECRET);
        this.streams = Tink.use(
                Tink.known(() -> AesGcmHkdfStreamingKey.create(
                        AesGcmHkdfStreamingParameters.builder()
                                .setKeySizeBytes(Tink.KEY_BYTES)
                                .setDerivedAesGcmKeySizeBytes(Tink.KEY_BYTES)
                                .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                                .setCiphertextSegmentSizeBytes(SEGMENT)
                                .build(),
                        key)),
                StreamingAead.class);
    }

    /** A key of chance. */
    public static ContentKey fresh() {
        byte[] bytes = Token.bytes(Tink.KEY_BYTES);
        try {
            return new ContentKey(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /**
     * The key that was kept as bytes, which are the caller’s to wipe.
     *
     * @throws IllegalArgumentException where they are not 32
     */
    public static ContentKey of(byte[] bytes) {
        if (bytes.length != Tink.KEY_BYTES) {
            throw new IllegalArgumentException("Not a key of a document");
        }
        return new ContentKey(bytes);
    }

    /** What the key is; to be sealed or encrypted at once, and wiped. */
    public byte[] bytes() {
        return key.toByteArray(Tink.SECRET);
    }

    /**
     * A stream that encrypts what is written to it. Only when it is closed, which closes the other too, is the content whole.
     *
     * @param context what it is and whose; it is not kept, and whoever decrypts has to name it to the letter
     */
    public OutputStream encrypting(OutputStream cipher, String context) throws IOException {
        try {
            return streams.newEncryptingStream(cipher, Tink.context("document", context));
        } catch (GeneralSecurityException mistake) {
            throw new IllegalStateException("A library of keys refuses what it is made for", mistake);
        }
    }

    /**
     * A stream of what was encrypted. Reading it fails with an {@link IOException} at the first segment that was changed,
     * belongs to another context or key, or is missing; what was read before it is sound.
     */
    public InputStream decrypting(InputStream cipher, String context) throws IOException {
        try {
            return streams.newDecryptingStream(cipher, Tink.context("document", context));
        } catch (GeneralSecurityException mistake) {
            throw new IllegalStateException("A library of keys refuses what it is made for", mistake);
        }
    }

    /** Says nothing: keys do not end in a log. */
    @Override
    public String toString() {
        return "ContentKey";
    }
}
