package org.evenhand.tenders.ui;

import java.time.Clock;
import org.evenhand.people.CurrentPerson;
import org.evenhand.tenders.CheckingTenders;
import org.evenhand.tenders.DraftingTenders;
import org.springframework.stereotype.Component;

/** What every page of a draft works with. */
@Component
record DraftDesk(DraftingTenders drafting, CheckingTenders checking, CurrentPerson people, Clock clock) {}
