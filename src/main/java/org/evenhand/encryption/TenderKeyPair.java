package org.evenhand.encryption;

import com.google.crypto.tink.subtle.X25519;
import java.security.SecureRandom;
import java.util.Arrays;

/** Both halves of the keys of a tender. */
public record TenderKeyPair(SealingKey sealing, OpeningKey opening) {

    private static final SecureRandom CHANCE = new SecureRandom();

    /** A pair of chance, with an id of chance. */
    public static TenderKeyPair fresh() {
        byte[] alone = X25519.generatePrivateKey();
        byte[] bytes = Hpke.bytes(Hpke.PRIVATE, new KeyId(CHANCE.nextInt()), alone);
        try {
            OpeningKey opening = OpeningKey.of(bytes);
            return new TenderKeyPair(opening.sealingKey(), opening);
        } finally {
            Arrays.fill(alone, (byte) 0);
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
