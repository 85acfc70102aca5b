package org.evenhand.encryption;

import com.codahale.shamir.Scheme;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.shared.Sha256;

/**
 * Shamir’s shares: a secret in so many parts that some of them give it back and fewer tell nothing of it. A digest is shared out
 * with the secret, so that shares that do not belong together are found.
 */
public final class SecretShares {

    private static final int DIGEST = 8;
    private static final SecureRandom CHANCE = new SecureRandom();

    private SecretShares() {}

    /**
     * Splits a secret.
     *
     * @param shares how many, at most 255
     * @param needed how many of them give it back, at least 2
     */
    public static List<SecretShare> split(byte[] secret, int shares, int needed) {
        byte[] known = ByteBuffer.allocate(secret.length + DIGEST)
                .put(secret)
                .put(digest(secret))
                .array();
        Map<Integer, byte[]> parts = new Scheme(CHANCE, shares, needed).split(known);
        try {
            return parts.entrySet().stream()
                    .map(part -> new SecretShare(part.getKey(), part.getValue()))
                    .toList();
        } finally {
            Arrays.fill(known, (byte) 0);
            parts.values().forEach(part -> Arrays.fill(part, (byte) 0));
        }
    }

    /**
     * The secret that shares give; empty where they are too few, do not belong together, or one of them stands twice.
     *
     * @param needed how many it takes
     */
    public static Optional<byte[]> join(Collection<SecretShare> shares, int needed) {
        Map<Integer, byte[]> parts = new HashMap<>();
        shares.forEach(share -> parts.put(share.number(), share.alone()));
        if (parts.size() < needed
                || parts.containsKey(0)
                || parts.values().stream()
                                .mapToInt(part -> part.length)
                                .distinct()
                                .count()
                        != 1) {
            return Optional.empty();
        }
        int most = parts.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        byte[] known = new Scheme(CHANCE, Math.max(most, needed), needed).join(parts);
        try {
            if (known.length <= DIGEST) {
                return Optional.empty();
            }
            byte[] secret = Arrays.copyOf(known, known.length - DIGEST);
            boolean whole = Arrays.equals(digest(secret), Arrays.copyOfRange(known, secret.length, known.length));
            return whole ? Optional.of(secret) : Optional.empty();
        } finally {
            Arrays.fill(known, (byte) 0);
            parts.values().forEach(part -> Arrays.fill(part, (byte) 0));
        }
    }

    private static byte[] digest(byte[] secret) {
        return Arrays.copyOf(Sha256.of(secret).bytes(), DIGEST);
    }
}
