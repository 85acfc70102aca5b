package org.evenhand.bids.offline;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Sha256;

/**
 * Names of fields in files: the part and the path of the form. What forms of PDF and XML take amiss (full stops, which make fields
 * in fields, and all but plain letters) is written as {@code _} and the hexadecimal figures of a byte.
 */
final class FieldName {

    /** Word takes no longer bookmarks than 40 letters. */
    private static final int READABLE = 26;

    private static final int LETTERS_OF_DIGEST = 12;

    private FieldName() {}

    static String of(BidPart part, FieldPath path) {
        return plain(part.name() + "/" + path.value());
    }

    /** The name as a bookmark in a DOCX, which takes letters and figures alone: some of it, and some of its digest. */
    static String bookmark(String name) {
        String readable = name.replaceAll("[^A-Za-z0-9]", "_");
        return readable.substring(0, Math.min(READABLE, readable.length()))
                + "_"
                + Sha256.of(name).hex().substring(0, LETTERS_OF_DIGEST);
    }

    /** A code of a choice, as a name in a PDF. */
    static String plain(String text) {
        StringBuilder name = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xff);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || letter == '-' || letter == '/')) {
                name.append(letter);
            } else {
                name.append('_').append(HexFormat.of().toHexDigits(one));
            }
        }
        return name.toString();
    }
}
