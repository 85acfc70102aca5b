package org.evenhand.tenders.ui;

import java.nio.charset.StandardCharsets;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.readiness.ReadinessIssue;
import org.springframework.web.util.UriUtils;

/** The addresses of the pages on which tenders are drafted, relative to the application's own. */
public final class DraftNavigation {

    public static final String DRAFTS = "drafts";
    public static final String NEW_DRAFT = "drafts/new";

    /** The template of the page of one draft. */
    public static final String DRAFT = "draft/:tender";

    /** The template of the page on which a tender is published. */
    public static final String PUBLISH = "tender/:tender/publish";

    /** The template of the page on which a tender is given up or cancelled. */
    public static final String END = "tender/:tender/end";

    private DraftNavigation() {}

    /** Every tender whose draft the signed-in person may read. */
    public static String drafts() {
        return DRAFTS;
    }

    /** One draft: what it consists of, and how far each chapter is. */
    public static String draft(TenderId id) {
        return "draft/" + part(id);
    }

    /** A chapter of a draft. */
    public static String chapter(TenderId id, Chapter chapter) {
        return draft(id) + "/" + chapter.word();
    }

    /** The framework of a tender, on the pages where its commissioners write it. */
    public static String framework(FrameworkId id) {
        return "framework/" + UriUtils.encodePathSegment(id.value(), StandardCharsets.UTF_8);
    }

    /** What keeps a draft from being published. */
    public static String ready(TenderId id) {
        return draft(id) + "/ready";
    }

    /** Where a tender is published, anew after a change. */
    public static String publish(TenderId id) {
        return "tender/" + part(id) + "/publish";
    }

    /** What bidders ask about it once it is published. */
    static String questions(TenderId id) {
        return "tender/" + part(id) + "/questions";
    }

    /** Where a tender is given up or cancelled. */
    public static String end(TenderId id) {
        return "tender/" + part(id) + "/end";
    }

    private static String part(TenderId id) {
        return UriUtils.encodePathSegment(id.value(), StandardCharsets.UTF_8);
    }

    /** Where a point can be put right. */
    static String point(TenderId id, ReadinessIssue readinessIssue) {
        return chapter(id, readinessIssue.chapter())
                + readinessIssue
                        .field()
                        .map(field -> "#" + field(readinessIssue.part(), field.place()))
                        .orElse("");
    }

    /** The id that a field has on its page. */
    static String field(TenderPart.Id part, String place) {
        return "field-" + part.value() + "-" + place.replaceAll("[^A-Za-z0-9]", "-");
    }
}
