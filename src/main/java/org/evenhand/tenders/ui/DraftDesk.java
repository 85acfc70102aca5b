package org.evenhand.tenders.ui;

import java.time.Clock;
import org.evenhand.people.CurrentPerson;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.readiness.CheckingTenders;
import org.springframework.stereotype.Component;

/** The services that every page of a draft works with. */
@Component
public record DraftDesk(DraftingTenders drafting, CheckingTenders checking, CurrentPerson people, Clock clock) {}
