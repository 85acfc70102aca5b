package org.evenhand.encryption;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.SecretKeyAccess;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Way to Google Tink, with its kinds of keys made known to it. */
@AccessesPartialKey
final class Tink {

    static final int KEY_BYTES = 32;

    /** Whoever holds a key’s bytes may use them; it is this module’s business to hand them to few. */
    static final SecretKeyAccess SECRET = InsecureSecretKeyAccess.get();

    static {
        known(() -> {
            AeadConfig.register();
            HybridConfig.register();
            StreamingAeadConfig.register();
            PrfConfig.register();
            return true;
        });
    }

    private Tink() {}

    /** Work that fails only where a library lacks what it promises. */
    interface Work<T> {
        T done() throws GeneralSecurityException;
    }

    static <T> T known(Work<T> work) {
        try {
            return work.done();
        } catch (GeneralSecurityException mistake) {
            throw new IllegalStateException("A library of keys refuses what it is made for", mistake);
        }
    }

    /** One key, to be used for this. */
    static <T> T use(Key key, Class<T> way) {
        return known(() -> {
            Integer id = key.getIdRequirementOrNull();
            KeysetHandle.Builder.Entry entry =
                    KeysetHandle.importKey(key).withFixedId(id == null ? 1 : id).makePrimary();
            return use(KeysetHandle.newBuilder().addEntry(entry).build(), way);
        });
    }

    static <T> T use(KeysetHandle keys, Class<T> way) {
        return known(() -> keys.getPrimitive(RegistryConfiguration.get(), way));
    }

    /** AES-256-GCM under these bytes; what it makes is a nonce of 12 bytes, the content and a tag of 16. */
    static Aead aesGcm(byte[] key) {
        return use(
                known(() -> AesGcmKey.builder()
                        .setParameters(aesGcm(AesGcmParameters.Variant.NO_PREFIX))
                        .setKeyBytes(SecretBytes.copyFrom(key, SECRET))
                        .build()),
                Aead.class);
    }

    static AesGcmParameters aesGcm(AesGcmParameters.Variant variant) {
        return known(() -> AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(variant)
                .build());
    }

    /** A context as bytes, told apart from the same words in another use. */
    static byte[] context(String use, String context) {
        return ("evenhand " + use + "\n" + context).getBytes(StandardCharsets.UTF_8);
    }

    /** The same behind what stands before the content in the open, so that neither can be changed. */
    static byte[] bound(byte[] head, String use, String context) {
        byte[] named = context(use, context);
        return ByteBuffer.allocate(head.length + named.length)
                .put(head)
                .put(named)
                .array();
    }
}
