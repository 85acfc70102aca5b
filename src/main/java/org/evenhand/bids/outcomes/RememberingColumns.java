package org.evenhand.bids.outcomes;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.evenhand.bids.draft.BidAccess;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.shared.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers for an organisation which columns of its outcomes tool say what. It is kept among its drafts and looks like one, as a table
 * of its own would tell who bids.
 */
@Service
@Transactional
@RolesAllowed(Roles.PROVIDER)
public class RememberingColumns {

    private static final String COLUMNS = "columns of an outcomes tool";

    private final BidAccess access;
    private final DraftRows rows;

    RememberingColumns(BidAccess access, DraftRows rows) {
        this.access = access;
        this.rows = rows;
    }

    /** The columns that the organisation of a bid chose last. */
    @Transactional(readOnly = true)
    public Optional<OutcomeColumns> columns(BidReference reference) {
        access.me(reference);
        return rows.beside(reference.provider(), COLUMNS).flatMap(OutcomeColumns::read);
    }

    /** Remembers columns in place of those before. */
    public OutcomeColumns remember(BidReference reference, OutcomeColumns columns) {
        access.me(reference);
        access.hold(reference.provider());
        rows.keepBeside(reference.provider(), COLUMNS, columns.text());
        return columns;
    }
}
