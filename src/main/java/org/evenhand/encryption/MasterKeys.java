package org.evenhand.encryption;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The installation’s own keys, under which it keeps what nobody is to read who has the database or the files alone. Each has
 * an id, which stands in what was encrypted under it; the newest encrypts, the others still decrypt.
 */
public final class MasterKeys {

    private static final String ENCRYPTION = "encryption";
    private static final String PSEUDONYMS = "pseudonyms";
    private static final int PSEUDONYM_BYTES = 32;

    /** What Tink puts before: a byte for the form, then the key’s id. */
    private static final int ID_AT = 1;

    private final KeysetHandle encryption;
    private final KeysetHandle pseudonyms;
    private final Aead aead;
    private final PrfSet prf;

    private MasterKeys(KeysetHandle encryption, KeysetHandle pseudonyms) {
        this.encryption = encryption;
        this.pseudonyms = pseudonyms;
        this.aead = Tink.use(encryption, Aead.class);
        this.prf = Tink.use(pseudonyms, PrfSet.class);
    }

    /** New keys of chance. */
    public static MasterKeys fresh() {
        return Tink.known(() -> new MasterKeys(
                KeysetHandle.generateNew(Tink.aesGcm(AesGcmParameters.Variant.TINK)),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF)));
    }

    /** The keys that a file holds; empty where it is not one of master keys. */
    static Optional<MasterKeys> read(String json) {
        try {
            JsonNode both = JsonMapper.shared().readTree(json);
            return Optional.of(new MasterKeys(keyset(both, ENCRYPTION), keyset(both, PSEUDONYMS)));
        } catch (GeneralSecurityException | JacksonException | IllegalStateException | ClassCastException other) {
            return Optional.empty();
        }
    }

    private static KeysetHandle keyset(JsonNode both, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(both.path(name).toString(), Tink.SECRET);
    }

    /** What their file holds: both keysets as Tink writes them. */
    String written() {
        return Tink.known(() -> "{\"" + ENCRYPTION + "\":"
                + TinkJsonProtoKeysetFormat.serializeKeyset(encryption, Tink.SECRET) + ",\"" + PSEUDONYMS + "\":"
                + TinkJsonProtoKeysetFormat.serializeKeyset(pseudonyms, Tink.SECRET) + "}\n");
    }

    /** The same keys and a new one, which encrypts from now on. Pseudonyms stay as they are, or none would be found again. */
    public MasterKeys rotated() {
        KeysetHandle.Builder.Entry newest = KeysetHandle.generateEntryFromParameters(
                        Tink.aesGcm(AesGcmParameters.Variant.TINK))
                .withRandomId()
                .makePrimary();
        return Tink.known(() -> new MasterKeys(
                KeysetHandle.newBuilder(encryption).addEntry(newest).build(), pseudonyms));
    }

    /**
     * Encrypts for this installation (AES-256-GCM).
     *
     * @param context what it is and whose; it is not kept, and whoever decrypts has to name it to the letter
     */
    public byte[] encrypt(byte[] plain, String context) {
        return Tink.known(() -> aead.encrypt(plain, Tink.context("kept", context)));
    }

    /**
     * What was encrypted.
     *
     * @throws Undecryptable where it was changed, belongs to another context, or its key is not among these
     */
    public byte[] decrypt(byte[] cipher, String context) {
        try {
            return aead.decrypt(cipher, Tink.context("kept", context));
        } catch (GeneralSecurityException refused) {
            throw new Undecryptable(context);
        }
    }

    /** Whether it was encrypted under the newest key, so that the older ones are not needed for it. */
    public boolean isUpToDate(byte[] cipher) {
        return cipher.length > ID_AT + KeyId.BYTES && KeyId.at(cipher, ID_AT).equals(newest());
    }

    KeyId newest() {
        return new KeyId(encryption.getPrimary().getId());
    }

    /** The ids of the keys, the newest last. */
    List<KeyId> ids() {
        return IntStream.range(0, encryption.size())
                .mapToObj(at -> new KeyId(encryption.getAt(at).getId()))
                .toList();
    }

    /**
     * A name that stands for another one and cannot be followed back without these keys: HMAC-SHA-256 in hexadecimal. The same
     * for the same two texts, always.
     *
     * @param what the true name, such as an id
     * @param context where the pseudonym is used, so that two tables cannot be laid side by side
     */
    public String pseudonym(String what, String context) {
        byte[] input = Tink.context("pseudonym", context + "\n" + what);
        return Tink.known(() -> HexFormat.of().formatHex(prf.computePrimary(input, PSEUDONYM_BYTES)));
    }

    /** The ids alone: keys do not end in a log. */
    @Override
    public String toString() {
        return "MasterKeys" + ids();
    }
}
