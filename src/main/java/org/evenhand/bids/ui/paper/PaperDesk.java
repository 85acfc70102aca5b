package org.evenhand.bids.ui.paper;

import org.evenhand.bids.opening.LookingAtPaper;
import org.evenhand.bids.opening.OpeningBids;
import org.evenhand.bids.paper.ReadingPaperBids;
import org.evenhand.bids.paper.ScanningPaperBids;
import org.evenhand.bids.paper.TypingPaperBids;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.DatabaseClock;
import org.springframework.stereotype.Component;

/** Services that the pages of bids on paper use. */
@Component
record PaperDesk(
        ReadingPaperBids reading,
        TypingPaperBids typing,
        ScanningPaperBids scanning,
        LookingAtPaper looking,
        OpeningBids openings,
        ReadingNotices notices,
        CurrentPerson people,
        DatabaseClock clock) {}
