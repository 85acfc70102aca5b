package org.evenhand.evidence.ui;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.shared.OrganisationId;
import org.springframework.web.util.UriUtils;

/** The addresses of documents, relative to the application. */
public final class EvidenceNavigation {

    /** The library of the organisation for which somebody speaks. */
    static final String LIBRARY = "evidence";

    /** Where what is sent in parts is begun. */
    static final String UPLOADS = LIBRARY + "/uploads";

    /** Names the organisation in the address and in forms, where somebody speaks for several. */
    static final String OF = "of";

    private EvidenceNavigation() {}

    /** The library of one of several organisations. */
    public static String library(OrganisationId organisation) {
        return LIBRARY + "?" + OF + "=" + organisation;
    }

    /** The library once something was done; {@code what} is the last part of a message's key. */
    static String done(OrganisationId organisation, String what) {
        return library(organisation) + "&" + EvidenceController.DONE + "=" + what;
    }

    static String document(EvidenceId id) {
        return LIBRARY + "/" + id;
    }

    /**
     * The document, where a passage of it can be marked.
     *
     * @param place what the passage is looked for, as {@link MarkedPassages} names it
     */
    public static String marking(EvidenceId id, String place) {
        return document(id) + "?" + DocumentController.FOR + "=" + encoded(place);
    }

    /** The document at a page, with words that are looked for and what a passage is marked for; none where they are empty. */
    static String page(EvidenceId id, int page, String words, String place) {
        return document(id) + "?" + DocumentController.PAGE + "=" + page + part(DocumentController.WORDS, words)
                + part(DocumentController.FOR, place);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + encoded(value);
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    /** A page as a picture. */
    static String picture(EvidenceId id, int page) {
        return document(id) + "/page/" + page;
    }

    /** Where a marked passage is sent. */
    static String use(EvidenceId id) {
        return document(id) + "/use";
    }

    /** The document itself, as a file. */
    static String file(EvidenceId id) {
        return document(id) + "/file";
    }

    /** One act on a document, or on one that arrives. */
    static String act(EvidenceId id, String act, Optional<String> below) {
        return below.orElse(LIBRARY) + "/" + id + "/" + act;
    }
}
