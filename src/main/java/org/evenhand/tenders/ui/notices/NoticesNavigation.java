package org.evenhand.tenders.ui.notices;

import java.nio.charset.StandardCharsets;
import org.evenhand.shared.TenderId;
import org.springframework.web.util.UriUtils;

/** The addresses of published tenders, and of the pages on which they are published and ended. */
public final class NoticesNavigation {

    static final String NOTICES = "notices";
    static final String NOTICE = "notice/:tender";
    static final String VERSION = "notice/:tender/version/:version";
    public static final String PUBLISH = "tender/:tender/publish";
    public static final String END = "tender/:tender/end";

    private NoticesNavigation() {}

    /** Every published tender. */
    public static String notices() {
        return NOTICES;
    }

    /** The version of a tender that counts, for everybody. */
    public static String notice(TenderId tender) {
        return "notice/" + part(tender);
    }

    /** One version of a tender. */
    public static String version(TenderId tender, int version) {
        return notice(tender) + "/version/" + version;
    }

    /** Where a tender is published, anew after a change. */
    public static String publish(TenderId tender) {
        return "tender/" + part(tender) + "/publish";
    }

    /** Where a tender is given up or cancelled. */
    public static String end(TenderId tender) {
        return "tender/" + part(tender) + "/end";
    }

    private static String part(TenderId tender) {
        return UriUtils.encodePathSegment(tender.value(), StandardCharsets.UTF_8);
    }
}
