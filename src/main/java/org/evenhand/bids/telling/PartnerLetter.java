package org.evenhand.bids.telling;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.letters.EmailAddress;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;

/**
 * Letter to somebody who confirms for a partner of a bid.
 *
 * @param key of its messages
 * @param path where its link leads to
 */
record PartnerLetter(
        EmailAddress to,
        String key,
        String path,
        Locale language,
        OrganisationId provider,
        TenderId tender,
        Instant givenUp)
        implements WaitingLetter {

    /** Tells its rows from those of other letters. */
    static final String KEY = "key";

    private static final String TO = "to";
    private static final String PATH = "path";
    private static final String LANGUAGE = "language";
    private static final String PROVIDER = "provider";
    private static final String TENDER = "tender";
    private static final String GIVEN_UP = "givenUp";

    @Override
    public String text() {
        return new FrozenFiles(new TreeMap<>(Map.of(
                        KEY,
                        key,
                        TO,
                        to.value(),
                        PATH,
                        path,
                        LANGUAGE,
                        language.toLanguageTag(),
                        PROVIDER,
                        provider.value(),
                        TENDER,
                        tender.value(),
                        GIVEN_UP,
                        givenUp.toString())))
                .text();
    }

    static PartnerLetter read(Map<String, String> all) {
        return new PartnerLetter(
                new EmailAddress(all.getOrDefault(TO, "")),
                all.getOrDefault(KEY, ""),
                all.getOrDefault(PATH, ""),
                Locale.forLanguageTag(all.getOrDefault(LANGUAGE, "")),
                new OrganisationId(all.getOrDefault(PROVIDER, "")),
                new TenderId(all.getOrDefault(TENDER, "")),
                Instant.parse(all.getOrDefault(GIVEN_UP, "")));
    }
}
