package org.evenhand.samples.demo;

import static org.evenhand.samples.demo.DemoTender.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.letters.EmailAddress;
import org.evenhand.notices.NoticesOnTheirWay;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.InventedPeople;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Days;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.InventedTenders;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.publishing.Preview;
import org.evenhand.tenders.publishing.PublishOutcome;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.evenhand.tenders.signoff.SigningOff;
import org.springframework.boot.context.event.ApplicationReadyEvent;
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
class DemoNotice implements NoticesOnTheirWay {

    static final TenderId ID = new TenderId("homeshare-2027-example");

    /** After the address was said and the samples are being read. */
    static final int ORDER = 200;

    static final FrameworkId FRAMEWORK = new FrameworkId("homeshare-tender");
    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");

    /** The person who acts here. */
    static final EmailAddress BUYER = DemoPeople.email("commissioner");

    private final InventedTenders tenders;
    private final DraftingTenders drafting;
    private final SigningOff signing;
    private final PublishingTenders publishing;
    private final CurrentPerson people;
    private final InventedPeople invented;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private volatile boolean made;

    DemoNotice(
            InventedTenders tenders,
            DraftingTenders drafting,
            SigningOff signing,
            PublishingTenders publishing,
            CurrentPerson people,
            InventedPeople invented,
            TransactionTemplate transactions,
            Clock clock) {
        this.tenders = tenders;
        this.drafting = drafting;
        this.signing = signing;
        this.publishing = publishing;
        this.people = people;
        this.invented = invented;
        this.transactions = transactions;
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
            if (people.knows(NORTHSHIRE)) {
                transactions.executeWithoutResult(transaction -> {
                    if (tenders.make(ID, NORTHSHIRE, FRAMEWORK, "Ceri Vaughan", parts(Days.today(clock)))) {
                        invented.acts(BUYER, this::publishTwice);
                    }
                });
            }
        } finally {
            made = true;
        }
    }

    private static List<TenderPart> parts(LocalDate today) {
        List<TenderPart> parts = new ArrayList<>();
        parts.add(part(TenderPart.Id.TENDER.value(), TenderPart.Kind.TENDER, DemoNoticeAnswers.tender(today)));
        parts.add(part("northshire", TenderPart.Kind.BUYER, DemoTender.buyer(NORTHSHIRE, "100")));
        DemoNoticeAnswers.LOTS.forEach((id, answers) -> parts.add(part(id, TenderPart.Kind.LOT, answers)));
        parts.add(part(
                "moderator",
                TenderPart.Kind.EVALUATOR,
                DemoTender.evaluator("Femi Hughes", "evaluator", TenderFields.ALL)));
        parts.add(part(
                "user",
                TenderPart.Kind.EVALUATOR,
                DemoTender.evaluator("Rhian Pryce", TenderFields.LIVED_EXPERIENCE, TenderFields.ALL)));
        parts.add(part("interest", TenderPart.Kind.INTEREST, DemoNoticeAnswers.interest(today)));
        return parts;
    }

    private void publishTwice() {
        publish("");
        DemoNoticeAnswers.change(Days.today(clock)).forEach(this::answer);
        publish(DemoNoticeAnswers.REASON);
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
