package org.evenhand.bids.ui;

import java.time.Clock;
import org.evenhand.bids.copying.CopyingBids;
import org.evenhand.bids.draft.BidDocuments;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.offline.AnswerDigests;
import org.evenhand.bids.outcomes.RememberingColumns;
import org.evenhand.bids.sealing.ArchivingBids;
import org.evenhand.bids.sealing.SealingBids;
import org.evenhand.evidence.FilledForms;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.EditingProfile;
import org.springframework.stereotype.Component;

/** Services that the pages of a bid use. */
@Component
public record BidDesk(
        DraftingBids drafting,
        CopyingBids copying,
        RememberingColumns columns,
        SealingBids sealing,
        ArchivingBids archive,
        ReadingNotices notices,
        EditingProfile profiles,
        BidDocuments documents,
        FilledForms forms,
        AnswerDigests digests,
        CurrentPerson people,
        Clock clock) {}
