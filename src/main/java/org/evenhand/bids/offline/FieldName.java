package org.evenhand.bids.offline;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.shared.FieldPath;

/**
 * Names of fields in files: the part and the path of the form. What forms of PDF and XML take amiss (full stops, which make fields
 * in fields, and all but plain letters) is written as {@code _} and the hexadecimal figures of a byte.
 */
final class FieldName {

    private FieldName() {}

    static String of(BidPart part, FieldPath path) {
        return plain(part.name() + "/" + path.value());
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
