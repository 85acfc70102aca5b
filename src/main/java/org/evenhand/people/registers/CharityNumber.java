package org.evenhand.people.registers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number by which a register of charities knows a charity. Its form is checked and nothing else: it is not looked up, so
 * that nobody knows whether there is such a charity, or whose number it is.
 *
 * <p>England and Wales: six or seven digits (org-id.guide, list GB-CHC, of the Charity Commission). Scotland: SC and six digits
 * that begin with 0 (GB-SC, of the Scottish Charity Regulator). Northern Ireland: NIC and six digits that begin with 1 (GB-NIC,
 * of the Charity Commission for Northern Ireland).
 */
public record CharityNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{6,7}|SC0[0-9]{5}|NIC1[0-9]{5}");

    /** A number in capitals and without spaces. */
    public CharityNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No number of a charity");
        }
    }

    /** The number as people write it, with spaces or hyphens; empty where it has no form that a register uses. */
    public static Optional<CharityNumber> read(String written) {
        return Optional.of(WrittenNumbers.unbroken(written))
                .filter(number -> FORM.matcher(number).matches())
                .map(CharityNumber::new);
    }
}
