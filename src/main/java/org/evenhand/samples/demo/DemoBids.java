package org.evenhand.samples.demo;

import static org.evenhand.samples.demo.DemoTender.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.keys.ChoosingCustody;
import org.evenhand.bids.opening.OpeningBids;
import org.evenhand.bids.opening.OpeningPrices;
import org.evenhand.bids.sealing.Sealing;
import org.evenhand.bids.sealing.SealingBids;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.letters.EmailAddress;
import org.evenhand.notices.PublishedTender;
import org.evenhand.people.InventedPeople;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Days;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.InventedTenders;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.publishing.InventedPublications;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two invented tenders past their deadline with bids that invented providers wrote and sealed through the same services as every
 * other: the bids of one wait to be opened, those of the other were opened by two people.
 */
@Component
@Profile("demo")
class DemoBids {

    static final TenderId SEALED = new TenderId("homeshare-marsh-end-example");
    static final TenderId OPENED = new TenderId("homeshare-old-town-example");
    static final FrameworkId OF_SEALED = new FrameworkId("homeshare-marsh-end");
    static final FrameworkId OF_OPENED = new FrameworkId("homeshare-old-town");

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final EmailAddress AUDITOR = DemoPeople.email("auditor");
    private static final int DAYS_AGO = 20;
    private static final int WEEKS_OPEN = 8;

    /** The lot for which a bid is being written. */
    private static final String LOT = "east";

    /** How long before the deadline the first of them seals; each other an hour later. */
    private static final int HOURS_BEFORE = 5;

    private final InventedTenders tenders;
    private final InventedPublications publications;
    private final InventedPeople invented;
    private final ChoosingCustody custody;
    private final DraftingBids drafting;
    private final SealingBids sealing;
    private final OpeningBids opening;
    private final OpeningPrices prices;
    private final DemoEvidence evidence;
    private final DemoDatabaseClock databaseClock;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DemoBids(
            InventedTenders tenders,
            InventedPublications publications,
            InventedPeople invented,
            ChoosingCustody custody,
            DraftingBids drafting,
            SealingBids sealing,
            OpeningBids opening,
            OpeningPrices prices,
            DemoEvidence evidence,
            DemoDatabaseClock databaseClock,
            TransactionTemplate transactions,
            Clock clock) {
        this.tenders = tenders;
        this.publications = publications;
        this.invented = invented;
        this.custody = custody;
        this.drafting = drafting;
        this.sealing = sealing;
        this.opening = opening;
        this.prices = prices;
        this.evidence = evidence;
        this.databaseClock = databaseClock;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Once everything else of the demonstration is there. The key of the tender that is open is settled too. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(DemoNotice.ORDER + 2)
    void make() {
        invented.acts(DemoNotice.BUYER, () -> custody.leaveWithService(DemoNotice.ID));
        invented.make(
                Arrays.stream(DemoBidders.values()).map(DemoBidders::place).toList(),
                Arrays.stream(DemoBidders.values()).map(DemoBidders::invented).toList(),
                DemoPeople.PASSWORD);
        invented.acts(DemoBidders.HEARTHSIDE.email(), this::begin);
        make(SEALED, OF_SEALED, "Homeshare, Marsh End", DAYS_AGO / 2);
        if (make(OPENED, OF_OPENED, "Homeshare, Old Town", DAYS_AGO)) {
            invented.acts(DemoNotice.BUYER, () -> opening.open(OPENED, true));
            invented.acts(AUDITOR, () -> {
                opening.open(OPENED, true);
                opening.compare(OPENED);
            });
            invented.acts(DemoNotice.BUYER, () -> prices.open(OPENED, true, true));
            invented.acts(AUDITOR, () -> prices.open(OPENED, true, true));
        }
    }

    /** A bid that is being written. */
    private void begin() {
        BidReference reference = new BidReference(DemoBidders.HEARTHSIDE.organisation(), DemoNotice.ID, LOT);
        if (drafting.find(reference).isEmpty()) {
            drafting.begin(reference);
            write(DemoBidders.HEARTHSIDE, reference, Set.of(What.CONTACT_NAME, What.CONTACT_EMAIL, What.EMBEDDED));
        }
    }

    private boolean make(TenderId id, FrameworkId framework, String title, int daysAgo) {
        List<PublishedTender> published = new ArrayList<>();
        LocalDate deadline = Days.today(clock).minusDays(daysAgo);
        transactions.executeWithoutResult(any -> {
            if (tenders.make(id, NORTHSHIRE, framework, "Ceri Vaughan", parts(title, deadline))) {
                invented.acts(DemoNotice.BUYER, () -> {
                    published.add(publications.publish(id));
                    custody.leaveWithService(id);
                });
            }
        });
        published.forEach(this::bids);
        return !published.isEmpty();
    }

    private static List<TenderPart> parts(String title, LocalDate deadline) {
        LocalDate begun = deadline.minusWeeks(WEEKS_OPEN);
        SortedMap<String, String> answers = DemoNoticeAnswers.tender(begun);
        DemoTender.put(answers, TenderFields.TITLE, title);
        DemoNoticeAnswers.days(answers, begun, deadline);
        answers.remove(TenderFields.MOST_LOTS.place());
        answers.remove(TenderFields.LOTS_CHOSEN.place());
        DemoTender.put(answers, TenderFields.WHY_NO_LOTS, "One part of the county, and about ten homes.");
        return List.of(
                part(TenderPart.Id.TENDER.value(), TenderPart.Kind.TENDER, answers),
                part("northshire", TenderPart.Kind.BUYER, DemoTender.buyer(NORTHSHIRE, "100")),
                part(
                        "moderator",
                        TenderPart.Kind.EVALUATOR,
                        DemoTender.evaluator("Femi Hughes", "evaluator", TenderFields.ALL)),
                part(
                        "user",
                        TenderPart.Kind.EVALUATOR,
                        DemoTender.evaluator("Rhian Pryce", TenderFields.LIVED_EXPERIENCE, TenderFields.ALL)));
    }

    private void bids(PublishedTender published) {
        for (DemoBidders bidder : DemoBidders.values()) {
            databaseClock.at(
                    published.deadline().minusSeconds((HOURS_BEFORE - bidder.ordinal()) * 3_600L + 17),
                    () -> invented.acts(bidder.email(), () -> seal(bidder, published)));
        }
    }

    private void seal(DemoBidders bidder, PublishedTender published) {
        BidReference reference = new BidReference(bidder.organisation(), published.tender(), "");
        drafting.begin(reference);
        write(bidder, reference, EnumSet.allOf(What.class));
        if (bidder == DemoBidders.HEARTHSIDE) {
            evidence.name(reference);
        }
        Sealing outcome = sealing.seal(reference, published.version());
        if (!(outcome instanceof Sealing.Done)) {
            throw new IllegalStateException("The invented bid was not sealed: " + outcome);
        }
    }

    private void write(DemoBidders bidder, BidReference reference, Set<What> these) {
        drafting.find(reference).orElseThrow().form().fields().stream()
                .filter(field -> these.contains(field.what()) && !field.path().isPattern())
                .forEach(field -> {
                    String answer = answer(bidder, field);
                    if (!answer.isEmpty()) {
                        kept(drafting.answer(reference, field.part().name(), field.path(), "", answer));
                    }
                });
    }

    static void kept(AnswerOutcome outcome) {
        if (!(outcome instanceof AnswerOutcome.Kept)) {
            throw new IllegalStateException("The invented answer was not kept: " + outcome);
        }
    }

    private static String answer(DemoBidders bidder, BidField field) {
        return switch (field.what()) {
            case EXCLUSION, CONFLICT -> "no";
            case SMALL_OR_MEDIUM, VOLUNTARY_OR_SOCIAL -> bidder == DemoBidders.ALDERCARE ? "no" : "yes";
            case CENTRAL_PLATFORM, TRUE_AND_AUTHORISED -> "yes";
            case CONTACT_NAME -> bidder.person();
            case CONTACT_EMAIL -> bidder.email().value();
            case ADDRESS -> "1 Invented Street, Northshire";
            case ANSWER ->
                field.part().name().endsWith("Q1")
                        ? bidder.matching()
                        : "Somebody whom both know visits every two months and can be rung at night.";
            case EMBEDDED -> bidder.hours();
            case HOW -> "People who share a home note the hours each week, and we read the notes with them.";
            case PRICE -> bidder.price();
            case VAT -> "exempt";
            case DEPLOYED -> "2";
            default -> "";
        };
    }
}
