package org.evenhand.samples.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.folders.Publication.Regime;
import org.evenhand.notices.Milestone;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Days;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.Barrier;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.InventedTenders;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One invented tender that two invented buyers draft together, so that there is something to open. */
@Component
@Profile("demo")
class DemoTender {

    static final TenderId ID = new TenderId("shared-lives-2027-example");
    static final FrameworkId FRAMEWORK = new FrameworkId("shared-lives-tender");
    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final OrganisationId WENDMOOR = new OrganisationId("wendmoor-icb");

    static final String HOW_TO_BID =
            "Send it by e-mail to bids@northshire.example, or on paper to Social Care, County Hall, Northshire. Ring us if you"
                    + " want help with the form.";

    static final String LOTS_CHOSEN =
            "Who comes first in both gets the lot in which its lead over the next bid is largest.";

    private static final int WEEKS_TO_BID = 6;

    private final InventedTenders tenders;
    private final CurrentPerson people;
    private final Clock clock;

    DemoTender(InventedTenders tenders, CurrentPerson people, Clock clock) {
        this.tenders = tenders;
        this.people = people;
        this.clock = clock;
    }

    /** Once its framework is there. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void make() {
        if (people.knows(NORTHSHIRE)) {
            tenders.make(
                    ID,
                    NORTHSHIRE,
                    FRAMEWORK,
                    "Ceri Vaughan",
                    List.of(
                            part("tender", TenderPart.Kind.TENDER, tender(clock)),
                            part("northshire", TenderPart.Kind.BUYER, buyer(NORTHSHIRE, "60")),
                            part("wendmoor", TenderPart.Kind.BUYER, buyer(WENDMOOR, "40")),
                            part("north", TenderPart.Kind.LOT, north()),
                            part("south", TenderPart.Kind.LOT, south()),
                            part("moderator", TenderPart.Kind.EVALUATOR, evaluator("Femi Hughes", "evaluator", "all")),
                            part(
                                    "user",
                                    TenderPart.Kind.EVALUATOR,
                                    evaluator("Rhian Pryce", "lived-experience", "Q1"))));
        }
    }

    static TenderPart part(String part, TenderPart.Kind kind, Map<String, String> answers) {
        return new TenderPart(new TenderPart.Id(part), kind, new TreeMap<>(answers));
    }

    /**
     * What it answers: almost everything. Some barriers, conflicts and a contact are left to be answered. Its days lie ahead of
     * the day on which it is made.
     */
    private static Map<String, String> tender(Clock clock) {
        Map<String, String> answers = new TreeMap<>();
        put(answers, TenderFields.TITLE, "Shared Lives from 2027");
        put(
                answers,
                TenderFields.SUMMARY,
                "People live with a carer, in the carer’s home, for a long time or for a break. The provider finds and trains"
                        + " the carers. It matches each person with one, and stays in touch with both.");
        put(answers, TenderFields.FOR_WHOM, "About 40 adults, most of them with a learning disability.");
        put(answers, TenderFields.WHERE, "The whole of Northshire");
        put(answers, TenderFields.REGIME, Regime.PROCUREMENT_ACT_2023.word());
        put(answers, TenderFields.LIGHT_TOUCH, TenderFields.YES);
        put(answers, TenderFields.HOW_TO_BID, HOW_TO_BID);
        put(answers, TenderFields.MOST_LOTS, "1");
        put(answers, TenderFields.LOTS_CHOSEN, LOTS_CHOSEN);
        days(answers, Days.today(clock));
        socialValue(answers, Days.today(clock));
        barrier(answers, Barrier.SIZE_OF_CONTRACT, Barrier.Answer.TAKEN_AWAY, "Two lots, and a provider may win one.");
        barrier(answers, Barrier.TURNOVER, Barrier.Answer.NONE, "");
        barrier(answers, Barrier.INSURANCE, Barrier.Answer.TAKEN_AWAY, "Proof of cover is asked of the winner only.");
        barrier(answers, Barrier.TIME_TO_BID, Barrier.Answer.TAKEN_AWAY, "Bidders get six weeks.");
        return answers;
    }

    private static void days(Map<String, String> answers, LocalDate today) {
        LocalDate published = today.plusWeeks(2);
        LocalDate deadline = published.plusWeeks(WEEKS_TO_BID);
        put(answers, TenderFields.COMMENCED, published.toString());
        put(answers, TenderFields.of(Milestone.PUBLISHED), published.toString());
        put(
                answers,
                TenderFields.of(Milestone.QUESTIONS),
                deadline.minusWeeks(2).toString());
        put(answers, TenderFields.of(Milestone.ANSWERS), deadline.minusWeeks(1).toString());
        put(answers, TenderFields.DEADLINE, deadline.toString());
        put(answers, TenderFields.DEADLINE_TIME, "12:00");
        put(
                answers,
                TenderFields.of(Milestone.EVALUATED),
                deadline.plusWeeks(WEEKS_TO_BID).toString());
        put(
                answers,
                TenderFields.of(Milestone.DECIDED),
                deadline.plusWeeks(WEEKS_TO_BID + 1).toString());
        put(
                answers,
                TenderFields.of(Milestone.STARTS),
                deadline.plusWeeks(WEEKS_TO_BID + 12).toString());
    }

    private static void socialValue(Map<String, String> answers, LocalDate today) {
        put(answers, TenderFields.ECONOMIC, "Carers are paid in the places where they live.");
        put(answers, TenderFields.SOCIAL, "People make friends beside the carer’s family, and some find paid work.");
        put(answers, TenderFields.ENVIRONMENTAL, "Little: nobody builds, and few drive far.");
        put(
                answers,
                TenderFields.RELEVANT,
                "Friends and paid hours come out of the service itself. Both fit its size.");
        put(answers, TenderFields.CONSULTED, TenderFields.YES);
        put(answers, TenderFields.CONSULTATION, "Twelve people who use the service now. They asked for paid work.");
        put(answers, TenderFields.CONSIDERED_ON, today.minusWeeks(2).toString());
        put(answers, TenderFields.CONSIDERED_BY, "Ceri Vaughan");
    }

    private static Map<String, String> north() {
        return lot("north", "North of the county", "Shared Lives for about 25 people.", "400000", "8");
    }

    private static Map<String, String> south() {
        return lot("south", "South of the county", "Shared Lives for about 15 people.", "250000", "6");
    }

    static Map<String, String> buyer(OrganisationId organisation, String share) {
        return Map.of(DraftTender.ORGANISATION, organisation.value(), DraftTender.SHARE, share);
    }

    static Map<String, String> evaluator(String name, String role, String marks) {
        Map<String, String> answers = new TreeMap<>();
        put(answers, TenderFields.EVALUATOR_NAME, name);
        put(answers, TenderFields.EVALUATOR_ROLE, role);
        put(answers, TenderFields.EVALUATOR_MARKS, marks);
        return answers;
    }

    static Map<String, String> lot(String id, String title, String what, String value, String fte) {
        Map<String, String> answers = new TreeMap<>();
        put(answers, TenderFields.LOT_ID, id);
        put(answers, TenderFields.LOT_TITLE, title);
        put(answers, TenderFields.LOT_WHAT, what);
        put(answers, TenderFields.LOT_VALUE, value);
        put(answers, TenderFields.LOT_YEARS, "3");
        put(answers, TenderFields.LOT_FTE, fte);
        return answers;
    }

    static void barrier(Map<String, String> answers, Barrier barrier, Barrier.Answer said, String what) {
        put(answers, barrier.answer(), Constants.word(said));
        if (!what.isEmpty()) {
            put(answers, barrier.what(), what);
        }
    }

    static void put(Map<String, String> answers, TenderField field, String answer) {
        answers.put(field.place(), answer);
    }
}
