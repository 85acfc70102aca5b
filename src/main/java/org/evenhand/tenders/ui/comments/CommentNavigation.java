package org.evenhand.tenders.ui.comments;

import org.evenhand.shared.TenderId;
import org.evenhand.tenders.ui.DraftNavigation;

/** The addresses at which people are asked what they think of a draft, relative to the application's own. */
public final class CommentNavigation {

    /** Where a link leads that somebody was given. */
    static final String COMMENT = "comment/:token";

    private CommentNavigation() {}

    /** What was said of a draft. */
    public static String comments(TenderId id) {
        return DraftNavigation.draft(id) + "/comments";
    }

    /** The form to be printed. */
    static String form(TenderId id) {
        return comments(id) + "/form";
    }
}
