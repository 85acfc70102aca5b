package org.evenhand.tenders.drafting;

import static org.evenhand.tenders.drafting.TenderField.choice;
import static org.evenhand.tenders.drafting.TenderField.day;
import static org.evenhand.tenders.drafting.TenderField.figure;
import static org.evenhand.tenders.drafting.TenderField.line;
import static org.evenhand.tenders.drafting.TenderField.text;
import static org.evenhand.tenders.drafting.TenderField.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.answers.FieldCatalogue;
import org.evenhand.folders.Publication.Regime;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.PublishedContent;
import org.evenhand.tenders.drafting.TenderPart.Kind;
import org.springframework.modulith.NamedInterface;

/** Every answer of a draft tender, by chapter. Value, years and staff stand in the tender's own framework. */
@NamedInterface("drafting")
public final class TenderFields {

    private static final List<String> YES_NO = List.of("yes", "no");

    /** The word of a choice that says yes. */
    public static final String YES = "yes";

    static final String NONE = "none";
    static final String URGENCY = "urgency";
    static final String ENGLAND = "england";
    static final String WALES = "wales";

    /** For somebody on the panel: there for having used such a service, or needed one. */
    public static final String LIVED_EXPERIENCE = "lived-experience";

    /** For somebody on the panel: marks every criterion that people judge. */
    public static final String ALL = "all";

    public static final TenderField TITLE = line(Kind.TENDER, DraftTender.TITLE, TenderField.LONGEST_TITLE);
    /** What is bought, in plain words. */
    public static final TenderField SUMMARY = text(Kind.TENDER, "summary");
    /** Whom the service is for. */
    public static final TenderField FOR_WHOM = text(Kind.TENDER, "for-whom");

    public static final TenderField WHERE = line(Kind.TENDER, "where");
    public static final TenderField REGIME = choice(
            Kind.TENDER,
            "regime",
            Arrays.stream(Regime.values()).map(Regime::word).toList());
    public static final TenderField LIGHT_TOUCH = choice(Kind.TENDER, "light-touch", YES_NO);
    /** The day the procurement begins; it chooses the dated rules. */
    public static final TenderField COMMENCED = day(Kind.TENDER, "commenced");
    /** Where questions go. */
    public static final TenderField CONTACT = line(Kind.TENDER, "contact");
    /** How to send a bid, on paper too. */
    public static final TenderField HOW_TO_BID = text(Kind.TENDER, "how-to-bid");
    /** When prices are opened; where nothing is said, after the marks if people mark anything. */
    public static final TenderField PRICES_OPENED =
            choice(Kind.TENDER, "prices-opened", List.of(PublishedContent.AFTER_MARKS, "with-bids"));

    /** Why the contract is not divided. */
    public static final TenderField WHY_NO_LOTS = text(Kind.TENDER, "lots/why-none");
    /** The most lots that one provider may win. */
    public static final TenderField MOST_LOTS = figure(Kind.TENDER, "lots/most");
    /** How it is chosen which, where a provider comes first in more. */
    public static final TenderField LOTS_CHOSEN = text(Kind.TENDER, "lots/chosen");

    /** Where the authority is that buys health care; each country has a regime of its own. */
    public static final TenderField AUTHORITY = choice(Kind.TENDER, "timeline/authority", List.of(ENGLAND, WALES));
    /** Whether bids can be sent electronically. */
    public static final TenderField ELECTRONIC = choice(Kind.TENDER, "timeline/electronic", YES_NO);
    /** Whether every document is there with the notice. */
    public static final TenderField DOCUMENTS = choice(Kind.TENDER, "timeline/documents", YES_NO);
    /** What lets the law ask for ten days only. */
    public static final TenderField SHORTENED = choice(
            Kind.TENDER, "timeline/shortened", List.of(NONE, "planned-procurement-notice", URGENCY, "dynamic-market"));

    public static final TenderField DEADLINE = day(Kind.TENDER, "timeline/deadline");
    public static final TenderField DEADLINE_TIME = time(Kind.TENDER, "timeline/deadline-time");

    /** Working days that must be left until the deadline after a change of what bids are judged by. */
    public static final TenderField AMENDMENT_DAYS = figure(Kind.TENDER, "amendment/working-days");

    public static final TenderField ECONOMIC = text(Kind.TENDER, "social-value/economic");
    public static final TenderField SOCIAL = text(Kind.TENDER, "social-value/social");
    public static final TenderField ENVIRONMENTAL = text(Kind.TENDER, "social-value/environmental");
    /** What of it is relevant to what is bought, and proportionate. */
    public static final TenderField RELEVANT = text(Kind.TENDER, "social-value/relevant");

    public static final TenderField CONSULTED = choice(Kind.TENDER, "social-value/consulted", YES_NO);
    /** Whom, and what came of it; or why nobody. */
    public static final TenderField CONSULTATION = text(Kind.TENDER, "social-value/consultation");

    public static final TenderField CONSIDERED_ON = day(Kind.TENDER, "social-value/considered-on");
    public static final TenderField CONSIDERED_BY = line(Kind.TENDER, "social-value/considered-by");
    /** Why social value is not scored. */
    public static final TenderField WHY_NO_SOCIAL_VALUE = text(Kind.TENDER, "social-value/why-none");

    /** Says that everybody who takes part was asked, and nobody has an interest. */
    public static final TenderField NO_INTERESTS = choice(Kind.TENDER, "conflicts/none", List.of(YES));

    public static final TenderField NO_INTERESTS_ON = day(Kind.TENDER, "conflicts/none-on");

    public static final TenderField BUYER = line(Kind.BUYER, DraftTender.ORGANISATION);
    /** Percent of the budget. */
    public static final TenderField SHARE = figure(Kind.BUYER, DraftTender.SHARE);

    /** The short name of a lot in addresses and folders. */
    public static final TenderField LOT_ID = line(Kind.LOT, "id");

    public static final TenderField LOT_TITLE = line(Kind.LOT, "title");
    public static final TenderField LOT_WHAT = text(Kind.LOT, "what");
    public static final TenderField LOT_VALUE = figure(Kind.LOT, "value/amount");
    public static final TenderField LOT_YEARS = figure(Kind.LOT, "value/years");
    public static final TenderField LOT_FTE = figure(Kind.LOT, "value/fte");

    public static final TenderField EVALUATOR_NAME = line(Kind.EVALUATOR, "name");
    public static final TenderField EVALUATOR_ROLE =
            choice(Kind.EVALUATOR, "role", List.of("evaluator", LIVED_EXPERIENCE));
    /** The references of the criteria that somebody marks, or {@link #ALL}. */
    public static final TenderField EVALUATOR_MARKS = line(Kind.EVALUATOR, "marks");

    public static final TenderField INTEREST_WHO = line(Kind.INTEREST, "who");
    public static final TenderField INTEREST_WHAT = text(Kind.INTEREST, "what");
    public static final TenderField INTEREST_DONE = text(Kind.INTEREST, "done");
    public static final TenderField INTEREST_REVIEWED = day(Kind.INTEREST, "reviewed");

    /** What every tender says of itself, whatever it buys. */
    public static final List<TenderField> BASICS = List.of(
            TITLE, SUMMARY, FOR_WHOM, WHERE, REGIME, LIGHT_TOUCH, COMMENCED, CONTACT, HOW_TO_BID, PRICES_OPENED);

    /** The record that the Public Services (Social Value) Act 2012 asks for. */
    public static final List<TenderField> SOCIAL_VALUE_RECORD =
            List.of(ECONOMIC, SOCIAL, ENVIRONMENTAL, RELEVANT, CONSULTED, CONSULTATION, CONSIDERED_ON, CONSIDERED_BY);

    public static final List<TenderField> LOT = List.of(LOT_ID, LOT_TITLE, LOT_WHAT, LOT_VALUE, LOT_YEARS, LOT_FTE);
    public static final List<TenderField> EVALUATOR = List.of(EVALUATOR_NAME, EVALUATOR_ROLE, EVALUATOR_MARKS);
    public static final List<TenderField> INTEREST =
            List.of(INTEREST_WHO, INTEREST_WHAT, INTEREST_DONE, INTEREST_REVIEWED);

    private TenderFields() {}

    /** The fields of the tender itself that a chapter shows, in order. */
    public static List<TenderField> of(Chapter chapter) {
        return switch (chapter) {
            case BASICS -> BASICS;
            case LOTS -> List.of(WHY_NO_LOTS, MOST_LOTS, LOTS_CHOSEN);
            case TIMELINE -> timeline();
            case SOCIAL_VALUE ->
                Stream.concat(SOCIAL_VALUE_RECORD.stream(), Stream.of(WHY_NO_SOCIAL_VALUE))
                        .toList();
            case BARRIERS -> Barrier.fields();
            case CONFLICTS -> List.of(NO_INTERESTS, NO_INTERESTS_ON);
            case CRITERIA, BUYERS, PANEL, SIGN_OFF -> List.of();
        };
    }

    /** Whether the law under which a tender is bought makes anything of a field. */
    public static boolean isAsked(DraftTender tender, TenderField field) {
        boolean act =
                tender.regime().filter(Regime.PROCUREMENT_ACT_2023::equals).isPresent();
        if (field.equals(LIGHT_TOUCH)) {
            return act;
        }
        if (field.equals(ELECTRONIC) || field.equals(DOCUMENTS) || field.equals(SHORTENED)) {
            return act && tender.says(LIGHT_TOUCH).equals("no");
        }
        return !field.equals(AUTHORITY)
                || tender.regime()
                        .filter(Regime.PROVIDER_SELECTION_REGIME::equals)
                        .isPresent();
    }

    /** The fields of something of which a tender has several. */
    public static List<TenderField> of(Kind kind) {
        return switch (kind) {
            case TENDER ->
                Arrays.stream(Chapter.values())
                        .flatMap(chapter -> of(chapter).stream())
                        .toList();
            case BUYER -> List.of(BUYER, SHARE);
            case LOT -> LOT;
            case EVALUATOR -> EVALUATOR;
            case INTEREST -> INTEREST;
        };
    }

    /** The field at a place. */
    public static Optional<TenderField> at(Kind kind, String place) {
        return of(kind).stream().filter(field -> field.place().equals(place)).findFirst();
    }

    /** The day of a milestone. */
    public static TenderField of(Milestone milestone) {
        return milestone == Milestone.DEADLINE ? DEADLINE : day(Kind.TENDER, milestone.place());
    }

    /** What is asked of a part, and how each answer is read. */
    static FieldCatalogue catalogue(Kind kind) {
        return new FieldCatalogue(of(kind).stream().map(TenderField::asked).toList());
    }

    private static List<TenderField> timeline() {
        List<TenderField> fields = new ArrayList<>(List.of(AUTHORITY, ELECTRONIC, DOCUMENTS, SHORTENED));
        for (Milestone milestone : Milestone.values()) {
            fields.add(of(milestone));
            if (milestone == Milestone.DEADLINE) {
                fields.add(DEADLINE_TIME);
            }
        }
        fields.add(AMENDMENT_DAYS);
        return fields;
    }
}
