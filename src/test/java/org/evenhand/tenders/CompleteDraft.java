package org.evenhand.tenders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.criteria.PartId;
import org.evenhand.record.By;
import org.evenhand.shared.Constants;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.Barrier;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderBuyer;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.drafting.TenderStatus;
import org.evenhand.tenders.readiness.ReadyToPublish;
import org.evenhand.tenders.signoff.BuyerSignOff;

/** An invented draft to which nothing is missing. A test takes something away and sees what is said. */
public final class CompleteDraft {

    static final TenderId ID = new TenderId("meals");
    static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    public final SortedMap<String, String> answers = new TreeMap<>(whole());
    public final List<TenderPart> parts = new ArrayList<>();
    public final List<DraftPart> criteria = new ArrayList<>(List.of(price(), matching(), hours()));
    public final List<BuyerSignOff> signOffs =
            new ArrayList<>(List.of(new BuyerSignOff(NORTHSHIRE, new BuyerSignOff.State.Signed("Ceri", NOW))));

    public CompleteDraft() {
        part("lead", TenderPart.Kind.BUYER, Map.of("organisation", NORTHSHIRE.value(), "share", "100"));
        part("one", TenderPart.Kind.EVALUATOR, Map.of("name", "Femi", "role", "evaluator", "marks", "all"));
        part("two", TenderPart.Kind.EVALUATOR, Map.of("name", "Rhian", "role", "lived-experience", "marks", "Q1"));
    }

    public void part(String id, TenderPart.Kind kind, Map<String, String> said) {
        parts.add(new TenderPart(new TenderPart.Id(id), kind, new TreeMap<>(said)));
    }

    public void say(TenderField field, String answer) {
        answers.put(field.place(), answer);
    }

    public void change(String part, TenderField field, String answer) {
        parts.stream()
                .filter(one -> one.id().value().equals(part))
                .forEach(one -> one.answers().put(field.place(), answer));
    }

    public DraftTender tender() {
        List<TenderPart> all = new ArrayList<>(
                List.of(new TenderPart(TenderPart.Id.TENDER, TenderPart.Kind.TENDER, new TreeMap<>(answers))));
        all.addAll(parts);
        return new DraftTender(
                ID,
                NORTHSHIRE,
                new FrameworkId("f"),
                TenderStatus.PLANNING,
                List.copyOf(all),
                buying(all),
                1,
                "Ceri",
                NOW);
    }

    /** The buyers that parts name. */
    public static List<TenderBuyer> buying(List<TenderPart> parts) {
        return parts.stream()
                .filter(part -> part.kind() == TenderPart.Kind.BUYER
                        && !part.says(TenderFields.BUYER).isBlank())
                .map(part -> new TenderBuyer(
                        part.id(),
                        new OrganisationId(part.says(TenderFields.BUYER)),
                        0,
                        By.named("Ceri", NOW),
                        Optional.empty()))
                .toList();
    }

    public Framework framework() {
        return new Framework(
                new FrameworkId("f"),
                NORTHSHIRE,
                Optional.of(ID),
                new TreeMap<>(size()),
                List.of(
                        section("quality", "Quality"),
                        section("social-value", "Social value"),
                        section("price", "Price")),
                List.copyOf(criteria),
                1,
                "Ceri",
                NOW,
                Optional.empty());
    }

    public ReadyToPublish ready() {
        return ReadyToPublish.of(tender(), FrameworkReading.of(framework()), List.copyOf(signOffs), NOW);
    }

    /** What the framework says of the contract. */
    public static Map<String, String> size() {
        return Map.of(Framework.TITLE, "Meals", Framework.VALUE, "650000", Framework.YEARS, "3", Framework.FTE, "14");
    }

    /** What the tender itself answers, but for its title. */
    public static Map<String, String> whole() {
        return whole(LocalDate.of(2027, 1, 11));
    }

    /** The same, published on a day. */
    public static Map<String, String> whole(LocalDate published) {
        SortedMap<String, String> whole = new TreeMap<>();
        whole.put(TenderFields.TITLE.place(), "Meals at home");
        whole.put(TenderFields.SUMMARY.place(), "A warm meal a day, and a word with it.");
        whole.put(TenderFields.FOR_WHOM.place(), "About 80 people.");
        whole.put(TenderFields.WHERE.place(), "Northshire");
        whole.put(TenderFields.REGIME.place(), "procurement-act-2023");
        whole.put(TenderFields.LIGHT_TOUCH.place(), "yes");
        whole.put(TenderFields.COMMENCED.place(), published.toString());
        whole.put(TenderFields.CONTACT.place(), "meals@northshire.example");
        whole.put(TenderFields.HOW_TO_BID.place(), "Send it on paper to County Hall.");
        whole.put(TenderFields.WHY_NO_LOTS.place(), "One kitchen cooks for all.");
        whole.put("timeline/published", published.toString());
        whole.put("timeline/questions", published.plusDays(18).toString());
        whole.put("timeline/answers", published.plusDays(25).toString());
        whole.put("timeline/deadline", published.plusDays(39).toString());
        whole.put("timeline/deadline-time", "12:00");
        whole.put("timeline/evaluated", published.plusDays(67).toString());
        whole.put("timeline/decided", published.plusDays(85).toString());
        whole.put("timeline/starts", published.plusDays(171).toString());
        for (TenderField field : TenderFields.SOCIAL_VALUE_RECORD) {
            whole.put(
                    field.place(),
                    field.type() == TenderField.Type.DAY
                            ? published.minusDays(70).toString()
                            : "yes");
        }
        for (Barrier barrier : Barrier.values()) {
            whole.put(barrier.answer().place(), Constants.word(Barrier.Answer.NONE));
        }
        whole.put(TenderFields.NO_INTERESTS.place(), TenderFields.YES);
        whole.put(TenderFields.NO_INTERESTS_ON.place(), published.minusDays(52).toString());
        return whole;
    }

    /** A price of 40 points. */
    public static DraftPart price() {
        return criterion("P1", "price", "40", Map.of("scoring/kind", "price", "scoring/formula", "lowest-over-price"));
    }

    /** Marked by people, 40 points. */
    public static DraftPart matching() {
        SortedMap<String, String> answers = new TreeMap<>(beside());
        answers.put("scoring/kind", "judged");
        answers.put("scoring/scale/min", "0");
        answers.put("scoring/scale/max", "1");
        answers.put("scoring/scale/descriptors/0", "No answer.");
        answers.put("scoring/scale/descriptors/1", "People choose.");
        return criterion("Q1", "quality", "40", answers);
    }

    /** A scaled target, 20 points. */
    public static DraftPart hours() {
        SortedMap<String, String> answers = new TreeMap<>(beside());
        answers.put("scoring/kind", "commitment");
        answers.put("scoring/basis", "target");
        answers.put("scoring/measure", "paid-hours");
        answers.put("scoring/target/amount", "200");
        answers.put("scoring/target/per", "contract-100k");
        answers.put("value", "either");
        return criterion("SV1", "social-value", "20", answers);
    }

    private static Map<String, String> beside() {
        return Map.of(
                "tests/relates", "It is the service.",
                "tests/clear", "It says what is asked.",
                "tests/measurable", "It is counted.",
                "tests/proportionate", "It fits the size.",
                "evidence", "Records, with names taken out.");
    }

    private static DraftPart criterion(String id, String section, String weight, Map<String, String> further) {
        SortedMap<String, String> answers = new TreeMap<>(further);
        answers.put("id", id);
        answers.put("title", "Criterion " + id);
        answers.put("question", "How will you do this?");
        answers.put("section", section);
        answers.put("weight", weight);
        return new DraftPart(new PartId(id), answers);
    }

    private static DraftPart section(String id, String title) {
        return new DraftPart(new PartId(id), new TreeMap<>(Map.of("title", title)));
    }
}
