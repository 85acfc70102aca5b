package org.evenhand.tenders.comments;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.TenderAccess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the comments that wait for the commissioners who write the drafts. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.COMMISSIONER)
public class UnansweredComments {

    /**
     * Comments on a draft that nobody answered.
     *
     * @param title of the tender
     */
    public record OfTender(TenderId tender, String title, int comments) {}

    private final CommentRows rows;
    private final TenderAccess access;

    UnansweredComments(CommentRows rows, TenderAccess access) {
        this.rows = rows;
        this.access = access;
    }

    /** Those on drafts of the organisations for which the signed-in person may draft. */
    public List<OfTender> mine() {
        return access.organisations().stream()
                .flatMap(lead -> rows.unanswered(lead).stream())
                .toList();
    }
}
