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

    /** The document at a page, with words that are looked for; none where they are empty. */
    static String page(EvidenceId id, int page, String words) {
        String searched = words.isEmpty()
                ? ""
                : "&" + DocumentController.WORDS + "=" + UriUtils.encodeQueryParam(words, StandardCharsets.UTF_8);
        return document(id) + "?" + DocumentController.PAGE + "=" + page + searched;
    }

    /** A page as a picture. */
    static String picture(EvidenceId id, int page) {
        return document(id) + "/page/" + page;
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
