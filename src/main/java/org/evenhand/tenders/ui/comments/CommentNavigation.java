package org.evenhand.tenders.ui.comments;

import java.nio.charset.StandardCharsets;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.ui.DraftNavigation;
import org.springframework.web.util.UriUtils;

/** The addresses at which people are asked what they think of a draft, relative to the application's own. */
public final class CommentNavigation {

    private CommentNavigation() {}

    /** Where a link leads that somebody was given. */
    static String comment(String token) {
        return "comment/" + UriUtils.encodePathSegment(token, StandardCharsets.UTF_8);
    }

    /** What was said of a draft. */
    public static String comments(TenderId id) {
        return DraftNavigation.draft(id) + "/comments";
    }

    /** The form to be printed. */
    static String form(TenderId id) {
        return comments(id) + "/form";
    }
}
