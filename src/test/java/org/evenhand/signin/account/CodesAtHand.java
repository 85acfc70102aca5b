package org.evenhand.signin.account;

import java.math.BigInteger;
import java.time.Clock;
import org.evenhand.signin.credentials.OneTimeCodes;
import org.springframework.context.ApplicationContext;

/** The codes that a person would read off an app or the terminal, for tests of pages. */
public final class CodesAtHand {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int KEY_BITS = 160;

    private CodesAtHand() {}

    /** The code that an app shows now for a key as it is typed, with or without spaces. */
    public static String now(ApplicationContext context, String typedKey) {
        BigInteger bits = BigInteger.ZERO;
        for (char letter : typedKey.replace(" ", "").toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE_32.indexOf(letter)));
        }
        byte[] key = new byte[KEY_BITS / 8];
        for (int i = 0; i < key.length; i++) {
            key[i] = bits.shiftRight(KEY_BITS - 8 * (i + 1)).byteValue();
        }
        return context.getBean(OneTimeCodes.class)
                .codeAt(key, context.getBean(Clock.class).instant());
    }

    /** A fresh code for the first set-up; nobody may be there yet. */
    public static String forSetUp(ApplicationContext context) {
        return context.getBean(FirstSetUp.class).newCode().orElseThrow();
    }
}
