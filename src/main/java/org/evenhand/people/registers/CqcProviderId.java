package org.evenhand.people.registers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id by which the Care Quality Commission knows a provider of care in England. Its form is checked and nothing else: it is not
 * looked up.
 *
 * <p>1, a hyphen and mostly nine to eleven digits (CQC Syndication API, {@code providerId}, such as 1-199747506); NHS trusts
 * have the three characters of their code in the NHS, which begin with R or T.
 */
public record CqcProviderId(String value) {

    private static final Pattern FORM = Pattern.compile("1-[0-9]{6,12}|[RT][0-9A-Z]{2}");

    /** An id with a plain hyphen, letters as capitals. */
    public CqcProviderId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No id of a provider");
        }
    }

    /** The id as people write it, with spaces or another dash; empty where it has another form. */
    public static Optional<CqcProviderId> read(String written) {
        return Optional.of(WrittenNumbers.dashed(written))
                .filter(number -> FORM.matcher(number).matches())
                .map(CqcProviderId::new);
    }
}
