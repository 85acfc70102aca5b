package org.evenhand.tenders.demo;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.notices.NoticesOnTheirWay;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.DemoPerson;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Days;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.evenhand.tenders.drafting.TenderBuyer.By;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.drafting.TenderRows;
import org.evenhand.tenders.publishing.Preview;
import org.evenhand.tenders.publishing.PublishOutcome;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.evenhand.tenders.signoff.SigningOff;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One invented tender that is published, and published anew after a change: signed off, published and changed by the invented
 * commissioner through the same services as every other. It is made once the address was said, and readers need not wait.
 */
@Component
@Profile("demo")
public class DemoNotice implements NoticesOnTheirWay {

    public static final TenderId ID = new TenderId("homeshare-2027-example");

    /** After the address was said and the samples are being read. */
    static final int ORDER = 200;

    private static final FrameworkId FRAMEWORK = new FrameworkId("homeshare-tender");
    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final String BY = "Ceri Vaughan";
    private static final String KEY = "commissioner";

    private final TenderRows rows;
    private final DraftingTenders drafting;
    private final SigningOff signing;
    private final PublishingTenders publishing;
    private final CurrentPerson people;
    private final DemoPerson person;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile boolean made;

    DemoNotice(
            TenderRows rows,
            DraftingTenders drafting,
            SigningOff signing,
            PublishingTenders publishing,
            CurrentPerson people,
            DemoPerson person,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.drafting = drafting;
        this.signing = signing;
        this.publishing = publishing;
        this.people = people;
        this.person = person;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean areOnTheirWay() {
        return !made;
    }

    /** Once everything else of the demonstration is there; wholly or not at all. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(ORDER)
    void make() {
        try {
            if (people.knows(NORTHSHIRE) && !rows.isTaken(ID)) {
                person.acts(
                        KEY,
                        () -> transactions.executeWithoutResult(transaction -> {
                            draft();
                            publish("");
                            DemoNoticeAnswers.change(Days.today(clock)).forEach(this::answer);
                            publish(DemoNoticeAnswers.REASON);
                        }));
            }
        } finally {
            made = true;
        }
    }

    private void draft() {
        rows.open(ID, NORTHSHIRE, FRAMEWORK, BY, clock.instant());
        events.publishEvent(TenderAuditEvent.invented(
                ID, NORTHSHIRE, DemoNoticeAnswers.tender(Days.today(clock)).getOrDefault(DraftTender.TITLE, "")));
        add(TenderPart.Id.TENDER.value(), TenderPart.Kind.TENDER, DemoNoticeAnswers.tender(Days.today(clock)));
        add("northshire", TenderPart.Kind.BUYER, DemoAnswers.buyer(NORTHSHIRE, "100"));
        DemoNoticeAnswers.LOTS.forEach((part, answers) -> add(part, TenderPart.Kind.LOT, answers));
        add(
                "moderator",
                TenderPart.Kind.EVALUATOR,
                DemoAnswers.evaluator("Femi Hughes", "evaluator", TenderFields.ALL));
        add(
                "user",
                TenderPart.Kind.EVALUATOR,
                DemoAnswers.evaluator("Rhian Pryce", TenderFields.LIVED_EXPERIENCE, TenderFields.ALL));
        add("interest", TenderPart.Kind.INTEREST, DemoNoticeAnswers.interest(Days.today(clock)));
    }

    private void add(String part, TenderPart.Kind kind, Map<String, String> answers) {
        rows.add(
                ID,
                new TenderPart(new TenderPart.Id(part), kind, new TreeMap<>(answers)),
                By.named(BY, clock.instant()));
    }

    private void answer(String place, String answer) {
        String before = drafting.find(ID).orElseThrow().whole().answer(place);
        AnswerOutcome saved = drafting.answer(ID, TenderPart.Id.TENDER, new FieldPath(place), before, answer);
        if (!(saved instanceof AnswerOutcome.Kept)) {
            throw new IllegalStateException("The answer at " + place + " was not kept: " + saved);
        }
    }

    private void publish(String reason) {
        publishing.setDays(ID);
        SigningOff.Outcome signed = signing.sign(ID, NORTHSHIRE, signing.standsNow(ID));
        Sha256 seen = publishing.preview(ID).flatMap(Preview::digest).orElseThrow();
        PublishOutcome answer = publishing.publish(ID, seen, reason);
        if (!(answer instanceof PublishOutcome.Done)) {
            throw new IllegalStateException("The invented tender was not published: " + signed + ", " + answer);
        }
    }
}
