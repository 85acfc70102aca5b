package org.evenhand.notices.ui;

import java.nio.charset.StandardCharsets;
import org.evenhand.notices.following.FollowingByEmail;
import org.evenhand.shared.TenderId;
import org.springframework.web.util.UriUtils;

/** The addresses of published tenders. */
public final class NoticesNavigation {

    static final String NOTICES = "notices";
    static final String WANTED = "wanted";

    /** Where anybody registers an organisation. */
    static final String REGISTER = "register";

    private NoticesNavigation() {}

    /** Every published tender. */
    public static String notices() {
        return NOTICES;
    }

    /** What feed readers ask for, in a language. */
    static String feed(String language) {
        return NOTICES + (language.equals("cy") ? "-cy" : "") + ".atom";
    }

    /** The version of a tender that counts, for everybody. */
    public static String notice(TenderId tender) {
        return "notice/" + part(tender);
    }

    /** One version of a tender. */
    public static String version(TenderId tender, int version) {
        return notice(tender) + "/version/" + version;
    }

    /** Where a provider asks to be told of changes, or not any more. */
    static String told(TenderId tender) {
        return notice(tender) + "/told";
    }

    /** Where anybody asks to be told by e-mail. */
    static String follow(TenderId tender) {
        return notice(tender) + "/follow";
    }

    /** Where a link in a letter leads. */
    static String following(String token) {
        return FollowingByEmail.PATH + UriUtils.encodePathSegment(token, StandardCharsets.UTF_8);
    }

    private static String part(TenderId tender) {
        return UriUtils.encodePathSegment(tender.value(), StandardCharsets.UTF_8);
    }
}
