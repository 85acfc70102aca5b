package org.evenhand.tenders;

import org.evenhand.people.Act;
import org.evenhand.shared.Constants;

/** What is done with tenders, as the record names it. */
enum TenderAct implements Act.Kind {
    TENDER_STARTED,
    TENDER_CHANGED,
    PART_ADDED,
    PART_REMOVED,
    COMMENTS_ASKED,
    COMMENTS_ENDED,
    COMMENT_HEARD,
    COMMENT_TYPED_IN,
    COMMENT_ANSWERED,
    PART_PUT_BACK,
    SIGNED_OFF,
    SIGN_OFF_TAKEN_BACK,
    PUBLISHED,
    AMENDED,
    CRITERIA_COPIED,
    WITHDRAWN,
    TAKEN_UP_AGAIN,
    CANCELLED,
    FOLLOW,
    UNFOLLOW;

    @Override
    public String code() {
        return "tenders." + Constants.word(this);
    }
}
