package org.evenhand.tenders.demo;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.evenhand.tenders.drafting.TenderBuyer.By;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.drafting.TenderRows;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One invented tender that two invented buyers draft together, so that there is something to open. */
@Component
@Profile("demo")
public class DemoTender {

    public static final TenderId ID = new TenderId("shared-lives-2027-example");
    private static final FrameworkId FRAMEWORK = new FrameworkId("shared-lives-tender");
    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final OrganisationId WENDMOOR = new OrganisationId("wendmoor-icb");
    private static final String BY = "Ceri Vaughan";

    private final TenderRows rows;
    private final CurrentPerson people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoTender(TenderRows rows, CurrentPerson people, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Once its framework is there. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    @Transactional
    void make() {
        if (!people.knows(NORTHSHIRE) || rows.isTaken(ID)) {
            return;
        }
        rows.open(ID, NORTHSHIRE, FRAMEWORK, BY, clock.instant());
        events.publishEvent(TenderAuditEvent.invented(
                ID, NORTHSHIRE, DemoAnswers.tender(clock).getOrDefault(DraftTender.TITLE, "")));
        add("tender", TenderPart.Kind.TENDER, DemoAnswers.tender(clock));
        add("northshire", TenderPart.Kind.BUYER, DemoAnswers.buyer(NORTHSHIRE, "60"));
        add("wendmoor", TenderPart.Kind.BUYER, DemoAnswers.buyer(WENDMOOR, "40"));
        add("north", TenderPart.Kind.LOT, DemoAnswers.north());
        add("south", TenderPart.Kind.LOT, DemoAnswers.south());
        add("moderator", TenderPart.Kind.EVALUATOR, DemoAnswers.evaluator("Femi Hughes", "evaluator", "all"));
        add("user", TenderPart.Kind.EVALUATOR, DemoAnswers.evaluator("Rhian Pryce", "lived-experience", "Q1"));
    }

    private void add(String part, TenderPart.Kind kind, Map<String, String> answers) {
        rows.add(
                ID,
                new TenderPart(new TenderPart.Id(part), kind, new TreeMap<>(answers)),
                By.named(BY, clock.instant()));
    }
}
