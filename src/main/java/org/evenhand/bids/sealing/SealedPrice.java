package org.evenhand.bids.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.evenhand.encryption.OpeningKey;
import org.evenhand.encryption.SealingKey;

/**
 * Price of a bid, sealed by itself under the key of the tender (HPKE, with a key and a context of its own), and put beside the rest
 * of the text: whoever opens the rest holds the price as sealed as it was.
 * <pre>
 *   1 byte    the form, 2; a text that was sealed before begins with a brace
 *   4 bytes   the length of the text without the price
 *   the text without the price, and then the sealed price to the end
 * </pre>
 */
final class SealedPrice {

    private static final byte FORM = 2;
    private static final int TEXT_AT = 1 + Integer.BYTES;

    /** A price is filled up to a multiple of so many bytes, so that its size does not tell how it is made up. */
    private static final int STEP = 8 * 1024;

    private SealedPrice() {}

    static byte[] seal(SealingKey key, SealedContent price, String context) {
        byte[] text = price.text().getBytes(StandardCharsets.UTF_8);
        byte[] filled = Arrays.copyOf(text, (text.length / STEP + 1) * STEP);
        Arrays.fill(filled, text.length, filled.length, (byte) ' ');
        return key.wrap(filled, context);
    }

    static byte[] framed(SealedContent withoutPrice, byte[] sealedPrice) {
        byte[] text = withoutPrice.text().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(TEXT_AT + text.length + sealedPrice.length)
                .put(FORM)
                .putInt(text.length)
                .put(text)
                .put(sealedPrice)
                .array();
    }

    static boolean isFramed(byte[] plain) {
        return plain.length >= TEXT_AT
                && plain[0] == FORM
                && length(plain) >= 0
                && length(plain) <= plain.length - TEXT_AT;
    }

    private static int length(byte[] plain) {
        return ByteBuffer.wrap(plain).getInt(1);
    }

    /** The text without the price. */
    static Optional<SealedContent> first(byte[] framed) {
        return SealedContent.read(new String(framed, TEXT_AT, length(framed), StandardCharsets.UTF_8));
    }

    /** The price; empty where it was changed or is sealed under another key. */
    static Optional<SealedContent> price(byte[] framed, OpeningKey key, String context) {
        return key.unwrap(Arrays.copyOfRange(framed, TEXT_AT + length(framed), framed.length), context)
                .flatMap(filled -> SealedContent.read(new String(filled, StandardCharsets.UTF_8).stripTrailing()));
    }
}
