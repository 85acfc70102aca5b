package org.evenhand.notices.ui;

import java.nio.charset.StandardCharsets;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.notices.following.FollowingByEmail;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.web.util.UriUtils;

/** The addresses of published tenders. */
public final class NoticesNavigation {

    static final String NOTICES = "notices";
    /** Where a search is followed by e-mail. */
    public static final String FOLLOW_SEARCH = NOTICES + "/follow";
    /** The lot, in the address of a page. */
    public static final String LOT = "lot";

    /** Whether something is wanted, in a form. */
    public static final String WANTED = "wanted";

    /** Where anybody registers an organisation. */
    public static final String REGISTER = "register";

    private NoticesNavigation() {}

    /** Every published tender. */
    public static String notices() {
        return NOTICES;
    }

    /** What feed readers ask for, in a language. */
    public static String feed(String language) {
        return NOTICES + (language.equals("cy") ? "-cy" : "") + ".atom";
    }

    /** What feed readers ask for who want to know of the tenders that fit a search, in a language. */
    public static String feed(String language, TenderSearch search) {
        return asking(feed(language), search);
    }

    /** Where anybody asks to be told by e-mail of tenders that fit a search. */
    public static String followSearch(TenderSearch search) {
        return asking(FOLLOW_SEARCH, search);
    }

    /** The published tenders that fit a search. */
    public static String found(TenderSearch search) {
        return asking(NOTICES, search);
    }

    private static String asking(String path, TenderSearch search) {
        return search.isEverything() ? path : path + "?" + search.query();
    }

    /** The version of a tender that counts, for everybody. */
    public static String notice(TenderId tender) {
        return "notice/" + part(tender);
    }

    /**
     * Where anybody sees what an offer would come to.
     *
     * @param lot empty where the contract is not divided
     */
    public static String enough(TenderId tender, String lot) {
        return notice(tender) + "/enough"
                + (lot.isEmpty() ? "" : "?" + LOT + "=" + UriUtils.encodeQueryParam(lot, StandardCharsets.UTF_8));
    }

    /** Where anybody sees what a bid takes, and a provider marks that it may bid. */
    public static String worth(TenderId tender) {
        return notice(tender) + "/worth";
    }

    /** Where a provider marks that it may bid, or not any more. */
    public static String interest(TenderId tender) {
        return notice(tender) + "/interest";
    }

    /** Where a provider says that it looks for partners, or not any more. */
    public static String partners(TenderId tender) {
        return notice(tender) + "/partners";
    }

    /** What an organisation tells of itself. */
    public static String profile(OrganisationId organisation) {
        return "organisation/" + UriUtils.encodePathSegment(organisation.value(), StandardCharsets.UTF_8);
    }

    /** The place of a criterion on the notice. */
    public static String criterion(TenderId tender, CriterionId criterion) {
        return notice(tender) + "#" + NoticeCriterion.idOf(criterion);
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
    public static String follow(TenderId tender) {
        return notice(tender) + "/follow";
    }

    /** Where a link in a letter leads. */
    public static String following(String token) {
        return FollowingByEmail.PATH + UriUtils.encodePathSegment(token, StandardCharsets.UTF_8);
    }

    private static String part(TenderId tender) {
        return UriUtils.encodePathSegment(tender.value(), StandardCharsets.UTF_8);
    }
}
