package org.evenhand.people.registers;

import java.util.Locale;

/** Tidies numbers of registers, which people copy off letterheads: with spaces, other dashes and small letters. */
final class WrittenNumbers {

    private WrittenNumbers() {}

    /** In capitals, without what parts a number. */
    static String unbroken(String written) {
        return dashed(written).replaceAll("[-.,/]", "");
    }

    /** In capitals, without spaces, each dash a hyphen. */
    static String dashed(String written) {
        return written.replaceAll("(?U)[\\s\\p{Cf}\\p{Cc}]+", "")
                .replaceAll("\\p{Pd}|\u2212", "-")
                .toUpperCase(Locale.ROOT);
    }
}
