package org.evenhand.people.registers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number by which Companies House knows a company, a partnership, a society or a charitable incorporated organisation. Its
 * form is checked and nothing else: it is not looked up.
 *
 * <p>Eight characters: digits alone for England and Wales, where the zeros in front may be left out, or two characters for the
 * kind or the part of the kingdom before the digits (Companies House, "Uniform Resource Identifiers: customer guide"): SC for
 * Scotland, NI and R0 for Northern Ireland, OC, SO and NC for limited liability partnerships, CE and CS for charitable
 * incorporated organisations, IP, SP, NP and RS for societies, whose numbers may end in letters.
 */
public record CompanyNumber(String value) {

    private static final Pattern FORM =
            Pattern.compile("[0-9]{8}|(?:AC|CE|CS|FC|GE|GN|GS|IC|LP|NA|NC|NF|NI|NL|NO|NR|NV|NZ|OC|OE|PC|R0|RC|SA|SC|SE"
                    + "|SF|SG|SI|SL|SO|SR|SZ|ZC)[0-9]{6}|(?:IP|SP|NP|RS)[0-9]{3}[0-9A-Z]{3}");

    private static final Pattern SHORT = Pattern.compile("[0-9]{5,7}");

    private static final int LENGTH = 8;

    /** A number of eight characters, letters as capitals. */
    public CompanyNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No number of a company");
        }
    }

    /** The number as people write it, with spaces or without its first zeros; empty where it has another form. */
    public static Optional<CompanyNumber> read(String written) {
        return Optional.of(whole(WrittenNumbers.unbroken(written)))
                .filter(number -> FORM.matcher(number).matches())
                .map(CompanyNumber::new);
    }

    private static String whole(String number) {
        return SHORT.matcher(number).matches() ? "0".repeat(LENGTH - number.length()) + number : number;
    }
}
