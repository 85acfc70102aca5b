package org.evenhand.bids.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.DemoOnH2;
import org.evenhand.encryption.OpeningKey;
import org.evenhand.encryption.Passphrase;
import org.evenhand.encryption.PassphraseLock;
import org.evenhand.encryption.SecretShare;
import org.evenhand.encryption.SecretShares;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an idle server holds of a key that people keep, in everything that Java can reach: the database too, which is in memory
 * here. Nothing that is looked for may stand in the memory of the test itself, so it is kept masked.
 */
@DemoOnH2
class KeyInMemoryTest extends WithKeys {

    private static final byte MASK = 0x5a;

    /** Long enough that nothing else looks like it. */
    private static final int KEY_AT = 5;

    @TempDir
    private Path folder;

    private final Map<String, byte[]> masked = new LinkedHashMap<>();

    @Test
    void neither_the_private_half_nor_a_share_nor_a_passphrase_is_left() throws IOException {
        rehearse();
        byte[] control = masked("we look for this and find it " + Token.random(), StandardCharsets.ISO_8859_1);
        masked.put("control", control);
        String there = new String(unmasked(control), StandardCharsets.ISO_8859_1);

        assertThat(found()).containsExactly("control");
        assertThat(there).isNotEmpty();
    }

    /** Whatever is a variable here is gone when it returns. */
    private void rehearse() {
        assertThat(name(CERI, AUDITOR)).isEqualTo(new KeyOutcome.Done());
        Map<String, String> words = Map.of(CERI, words(), AUDITOR, words());
        words.forEach((who, passphrase) -> {
            as(who);
            assertThat(keeping.choosePassphrase(id, passphrase, passphrase)).isEqualTo(new KeyOutcome.Done());
        });
        as(CERI);
        String sheet = ((KeyOutcome.SharesMade) choosing.makeShares(id)).sheet().share();
        words.forEach((who, passphrase) -> {
            as(who);
            assertThat(keeping.give(id, passphrase)).isNotInstanceOf(KeyOutcome.Refused.class);
        });
        assertThat(custody().key().custody()).isEqualTo(Custody.PEOPLE);
        words.forEach((who, passphrase) -> {
            masked.put("passphrase of " + who, masked(passphrase, StandardCharsets.ISO_8859_1));
            masked.put("passphrase of " + who + " in wide letters", masked(passphrase, StandardCharsets.UTF_16LE));
        });
        masked.put("recovery sheet", masked(sheet, StandardCharsets.ISO_8859_1));
        key(SignedInAs.account(context, CERI), words.get(CERI), sheet);
    }

    private static String words() {
        return Token.readable(7) + " " + Token.readable(8) + " " + Token.readable(9);
    }

    private void key(AccountId account, String passphrase, String sheet) {
        OpenerRows.Kept kept = openerRows.kept(id, account).orElseThrow();
        String own = KeepingShares.context(id, account);
        byte[] unlocked = PassphraseLock.open(kept.lockedKey(), Passphrase.typed(passphrase), own)
                .orElseThrow();
        byte[] share =
                OpeningKey.of(unlocked).unwrap(kept.share().orElseThrow(), own).orElseThrow();
        byte[] key = SecretShares.join(
                        List.of(SecretShare.of(share), SecretShare.typed(sheet).orElseThrow()), Custody.NEEDED)
                .orElseThrow();
        masked.put("own key of an opener", masked(Arrays.copyOfRange(unlocked, KEY_AT, unlocked.length)));
        masked.put("share of an opener", masked(share));
        masked.put("private half", masked(Arrays.copyOfRange(key, KEY_AT, key.length)));
    }

    private static byte[] masked(String text, Charset charset) {
        return masked(text.getBytes(charset));
    }

    private static byte[] masked(byte[] secret) {
        byte[] masked = secret.clone();
        for (int at = 0; at < masked.length; at++) {
            masked[at] ^= MASK;
        }
        return masked;
    }

    private static byte[] unmasked(byte[] masked) {
        return masked(masked);
    }

    private Set<String> found() throws IOException {
        Path heap = folder.resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(heap.toString(), true);
        Set<String> found = new TreeSet<>();
        int overlap = 256;
        byte[] window = new byte[(1 << 22) + overlap];
        int kept = 0;
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(heap))) {
            int more;
            while ((more = stream.readNBytes(window, kept, window.length - kept)) > 0) {
                int end = kept + more;
                List<String> open = new ArrayList<>(masked.keySet());
                open.removeAll(found);
                open.stream()
                        .filter(name -> stands(masked.getOrDefault(name, new byte[0]), window, end))
                        .forEach(found::add);
                kept = Math.min(overlap, end);
                System.arraycopy(window, end - kept, window, 0, kept);
            }
        }
        Files.delete(heap);
        return found;
    }

    private static boolean stands(byte[] masked, byte[] window, int end) {
        byte first = (byte) (masked[0] ^ MASK);
        for (int from = 0; from <= end - masked.length; from++) {
            if (window[from] == first && stands(masked, window, from, masked.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(byte[] masked, byte[] window, int from, int length) {
        for (int at = 0; at < length; at++) {
            if (window[from + at] != (byte) (masked[at] ^ MASK)) {
                return false;
            }
        }
        return true;
    }
}
