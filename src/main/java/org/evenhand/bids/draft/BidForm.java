package org.evenhand.bids.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.FieldCatalogue;
import org.evenhand.bids.draft.BidField.Presence;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.folders.Publication.Regime;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureForm;
import org.springframework.modulith.NamedInterface;

/**
 * Form of a bid for one lot: every field that its rules read, and what the law asks of every bid. It follows from the published
 * text alone, so the page, the file to fill in and the check before sealing ask the same.
 */
@NamedInterface("draft")
public final class BidForm {

    /** As many lines as a price may have. */
    public static final int MOST_LINES = 30;

    /** Letters of one answer that a panel marks. */
    static final int LONGEST_ANSWER = 12_000;

    private static final int LONGEST_WORDS = 3_000;
    private static final int LONGEST_LINE = 200;
    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private final Lot lot;
    private final List<BidField> fields;
    private final Map<BidPart, List<BidField>> byPart = new LinkedHashMap<>();
    private final List<BidPart> parts;

    private BidForm(Lot lot, List<BidField> fields) {
        this.lot = lot;
        this.fields = List.copyOf(fields);
        fields.forEach(field ->
                byPart.computeIfAbsent(field.part(), any -> new ArrayList<>()).add(field));
        this.parts = byPart.keySet().stream()
                .sorted(Comparator.comparing(BidPart::kind))
                .toList();
    }

    /** The form of a lot. */
    public static BidForm of(Lot lot) {
        AskedByRules asked = new AskedByRules(lot.tender());
        List<BidField> fields = new ArrayList<>(asked.facts());
        eligibility(lot, fields);
        contact(fields);
        fields.addAll(BidPartners.asked());
        for (Criterion criterion : lot.tender().criteria()) {
            fields.addAll(asked.of(criterion));
        }
        price(asked, fields);
        declarations(fields);
        return new BidForm(lot, fields);
    }

    private static void eligibility(Lot lot, List<BidField> fields) {
        BidPart part = BidPart.of(BidPart.Kind.ELIGIBILITY);
        fields.add(choice(part, What.EXCLUSION, YES_OR_NO, Presence.REQUIRED));
        fields.add(words(part, What.EXCLUSION_WORDS, LONGEST_WORDS, Presence.OPTIONAL));
        fields.add(words(part, What.CONNECTED_PEOPLE, LONGEST_WORDS, Presence.OPTIONAL));
        fields.add(choice(part, What.SMALL_OR_MEDIUM, YES_OR_NO, Presence.REQUIRED));
        fields.add(choice(part, What.VOLUNTARY_OR_SOCIAL, YES_OR_NO, Presence.REQUIRED));
        if (lot.publication().regime() == Regime.PROCUREMENT_ACT_2023) {
            // Procurement Regulations 2024, regulation 6: confirmed before the deadline, so part of a complete bid.
            fields.add(choice(part, What.CENTRAL_PLATFORM, List.of("yes"), Presence.REQUIRED));
        }
        fields.add(words(part, What.IDENTIFIER, LONGEST_LINE, Presence.OPTIONAL));
        fields.addAll(Passage.asked(part, "evidence/#", ""));
    }

    private static void contact(List<BidField> fields) {
        BidPart part = BidPart.of(BidPart.Kind.CONTACT);
        fields.add(words(part, What.CONTACT_NAME, LONGEST_LINE, Presence.REQUIRED));
        fields.add(words(part, What.CONTACT_EMAIL, LONGEST_LINE, Presence.REQUIRED));
        fields.add(words(part, What.CONTACT_PHONE, LONGEST_LINE, Presence.OPTIONAL));
        fields.add(words(part, What.ADDRESS, LONGEST_LINE * 2, Presence.REQUIRED));
    }

    private static void price(AskedByRules asked, List<BidField> fields) {
        BidPart part = BidPart.of(BidPart.Kind.PRICE);
        Presence priced = asked.needsPrice() ? Presence.REQUIRED : Presence.OPTIONAL;
        fields.add(figure(part, What.PRICE, FigureForm.money(), priced));
        fields.add(choice(part, What.VAT, List.of("included", "exempt", "not-registered"), priced));
        fields.add(new BidField(
                part,
                AnswerField.words("line/#/what", LONGEST_LINE, TypedText::lines),
                What.LINE,
                "",
                List.of(),
                Presence.OPTIONAL));
        fields.add(new BidField(
                part,
                AnswerField.figure("line/#/amount", FigureForm.money()),
                What.LINE_AMOUNT,
                "",
                List.of(),
                Presence.OPTIONAL));
        fields.add(figure(
                part,
                What.DEPLOYED,
                FigureForm.number().above0(),
                asked.needsStaff() ? Presence.REQUIRED : Presence.OPTIONAL));
    }

    private static void declarations(List<BidField> fields) {
        BidPart part = BidPart.of(BidPart.Kind.DECLARATIONS);
        fields.add(choice(part, What.CONFLICT, YES_OR_NO, Presence.REQUIRED));
        fields.add(words(part, What.CONFLICT_WORDS, LONGEST_WORDS, Presence.OPTIONAL));
        fields.add(choice(part, What.TRUE_AND_AUTHORISED, List.of("yes"), Presence.REQUIRED));
    }

    private static BidField words(BidPart part, What what, int longest, Presence presence) {
        return new BidField(
                part, AnswerField.words(what.word(), longest, TypedText::lines), what, "", List.of(), presence);
    }

    private static BidField figure(BidPart part, What what, FigureForm form, Presence presence) {
        return new BidField(part, AnswerField.figure(what.word(), form), what, "", List.of(), presence);
    }

    private static BidField choice(BidPart part, What what, List<String> choices, Presence presence) {
        return new BidField(
                part, AnswerField.choice(what.word(), choices, BidRefusal.NOT_A_CHOICE), what, "", choices, presence);
    }

    /** The lot that it is for. */
    public Lot lot() {
        return lot;
    }

    /** Every field; of what has as many rows as people add, the pattern. */
    public List<BidField> fields() {
        return fields;
    }

    /** The parts, in the order in which they are filled in. */
    public List<BidPart> parts() {
        return parts;
    }

    /** The part of that name. */
    public Optional<BidPart> part(String name) {
        return byPart.keySet().stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** The fields of a part. */
    public List<BidField> of(BidPart part) {
        return byPart.getOrDefault(part, List.of());
    }

    /** The field of a part that asks for something; the first where there are more. */
    public Optional<BidField> field(BidPart part, What what) {
        return of(part).stream().filter(field -> field.what() == what).findFirst();
    }

    /** The field at a place. */
    Optional<AnswerField> at(String part, FieldPath path) {
        return part(part)
                .flatMap(found -> new FieldCatalogue(
                                of(found).stream().map(BidField::asked).toList())
                        .at(path));
    }

    /** The field of a part that asks for something about a measure, an indicator or a fact. */
    public Optional<BidField> field(BidPart part, What what, String about) {
        return of(part).stream()
                .filter(field -> field.what() == what && field.of().equals(about))
                .findFirst();
    }

    /** The field of a passage at a place; empty where something else stands there. */
    Optional<BidField> passage(String part, FieldPath path) {
        return part(part).stream()
                .flatMap(found -> of(found).stream())
                .filter(Passage::isOf)
                .filter(field -> path.matches(field.path()))
                .findFirst();
    }

    /** The field of partners or shares at a place; empty where something else stands there. */
    public Optional<BidField> ofPartner(String part, FieldPath path) {
        return part(part).stream()
                .flatMap(found -> of(found).stream())
                .filter(BidPartners::isOf)
                .filter(field -> path.matches(field.path()))
                .findFirst();
    }

    /** The criterion of a part. */
    public Optional<Criterion> criterion(BidPart part) {
        return part.criterion().flatMap(this::criterion);
    }

    private Optional<Criterion> criterion(CriterionId id) {
        return lot.tender().criteria().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
