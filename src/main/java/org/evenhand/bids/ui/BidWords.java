package org.evenhand.bids.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidGap;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.DeliveryPeriod;
import org.evenhand.bids.draft.DeliverySum;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.design.Messages;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedTender;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.words.SchemeWords;
import org.evenhand.shared.figures.Decimals;
import org.evenhand.shared.words.LocalisedMessages;

/**
 * Words for the parts and fields of a bid.
 *
 * @param documents what a document is called, by its id
 * @param partners whom the bid names
 */
public record BidWords(
        Messages messages,
        PublishedTender published,
        BidForm form,
        UnaryOperator<String> documents,
        BidPartners partners) {

    private static final String HOLDS_ANSWER = "true";

    /** Words where no document is shown. */
    public BidWords(Messages messages, PublishedTender published, BidForm form) {
        this(messages, published, form, id -> id, BidPartners.of(Map.of()));
    }

    /** The same, with what each document is called. */
    BidWords naming(UnaryOperator<String> named) {
        return new BidWords(messages, published, form, named, partners);
    }

    /** The same, with whom the bid names. */
    BidWords naming(BidPartners named) {
        return new BidWords(messages, published, form, documents, named);
    }

    /** What a partner is called, by its number. */
    private String partner(String row) {
        return partners.named(Integer.parseInt(row))
                .map(BidPartners.Partner::name)
                .orElseGet(() -> messages.say("bids.partner.unnamed", row));
    }

    /** What a part is called: a criterion by its own name. */
    public String title(BidPart part) {
        String key = "bids.part." + part.kind().word();
        return form.criterion(part)
                .map(criterion -> messages.say(key, criterion.id().value(), criterion.title()))
                .orElseGet(() -> messages.say(key));
    }

    /** What a field asks. */
    public String label(BidField field) {
        String key = "bids.ask." + field.what().word();
        return switch (field.what()) {
            case FACT -> messages.say(key, messages.opening(schemes().fact(new FactName(field.of()))));
            case ANSWER ->
                messages.say(
                        key, field.part().criterion().map(CriterionId::value).orElse(""));
            case EMBEDDED, ADDITIONAL -> messages.say(key, unit(field));
            case DELIVERY -> messages.say(key, period(field), LocalisedMessages.plain(field.of()));
            case HOW, BY_WHEN -> messages.say(key, LocalisedMessages.plain(field.of()));
            case BY_PARTNER, EMBEDDED_BY_PARTNER, ADDITIONAL_BY_PARTNER, WORK_BY_PARTNER ->
                messages.say(key + ".of", LocalisedMessages.plain(field.of()));
            case DOCUMENT, PAGE, QUOTE ->
                field.of().isEmpty()
                        ? messages.say(key)
                        : messages.say(key + ".of", LocalisedMessages.plain(field.of()));
            case PEOPLE, IMPROVED, HOW_ASKED -> messages.say(key, LocalisedMessages.plain(field.of()));
            default -> messages.say(key);
        };
    }

    /** What a field asks where it stands in a row under a heading that says the rest. */
    String labelInRow(BidField field) {
        return field.what() == BidField.What.DELIVERY
                ? period(field)
                : messages.say("bids.ask." + field.what().word());
    }

    /** A part of the contract, with its first and last day where it is known when the contract starts. */
    private String period(BidField field) {
        DeliveryPeriod period = DeliveryPeriod.of(field);
        String key = "bids.period." + period.every().word();
        return content()
                .day(Milestone.STARTS)
                .map(starts -> messages.say(
                        key + ".days",
                        period.number(),
                        messages.date(period.first(starts)),
                        messages.date(period.last(starts))))
                .orElseGet(() -> messages.say(key, period.number()));
    }

    /** What is asked by the periods of a contract. */
    String deliveryOf(BidField field) {
        return messages.say(
                "bids.delivery." + DeliveryPeriod.of(field).every().word(), LocalisedMessages.plain(field.of()));
    }

    /** What the periods add up to, beside what is promised. */
    String sum(DeliverySum sum) {
        return messages.say(
                "bids.delivery.sum",
                messages.number(sum.delivered().orElse(BigDecimal.ZERO)),
                messages.number(sum.promised()));
    }

    /** What documents are named for. */
    String documentsOf(BidField document) {
        return document.of().isEmpty()
                ? messages.say("bids.documents")
                : messages.say("bids.documents.of", LocalisedMessages.plain(document.of()));
    }

    /** In what a measure is counted, or what it is called where that is not said. */
    private String unit(BidField field) {
        String unit = form.criterion(field.part())
                .filter(criterion -> criterion.scheme() instanceof Scheme.Commitment)
                .map(criterion -> content().unit(criterion.id()))
                .orElse("");
        return unit.isBlank() ? LocalisedMessages.plain(field.of()) : unit;
    }

    /** What helps to fill it in; empty where nothing does. */
    Optional<String> hint(BidField field) {
        if (field.what() == What.FACT) {
            List<String> sentences = form.lot().tender().criteria().stream()
                    .filter(criterion -> criterion.scheme() instanceof Scheme.Gate gate
                            && gate.fact().value().equals(field.of()))
                    .flatMap(criterion -> schemes().sentences(criterion).stream())
                    .toList();
            return Optional.of(String.join(" ", sentences)).filter(text -> !text.isEmpty());
        }
        String key = "bids.ask." + field.what().word() + ".hint";
        return messages.knows(key) ? Optional.of(messages.say(key)) : Optional.empty();
    }

    /** What an answer is called where it is one of several. */
    String choice(BidField field, String code) {
        return switch (field.what()) {
            case FACT ->
                switch (code) {
                    case HOLDS_ANSWER -> messages.say("answer.yes");
                    case "false" -> messages.say("answer.no");
                    case "none-of-these" -> messages.say("enough.none-of-these");
                    default -> messages.opening(LocalisedMessages.plain(code));
                };
            case PARTNER_ROLE -> messages.say("bids.partner-role." + code);
            case BY_PARTNER -> partner(code);
            case VAT -> messages.say("bids.vat." + code);
            default -> messages.say(code.equals("yes") ? "answer.yes" : "answer.no");
        };
    }

    /** What stands in a field, as a reader writes it. */
    public String shown(BidField field, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (!field.choices().isEmpty()) {
            return choice(field, text);
        }
        return switch (field.what()) {
            case PRICE, LINE_AMOUNT ->
                Decimals.parse(text)
                        .map(amount -> messages.money(
                                amount, form.lot().tender().contract().currency()))
                        .orElse(text);
            case EMBEDDED,
                    ADDITIONAL,
                    DELIVERY,
                    PEOPLE,
                    IMPROVED,
                    DEPLOYED,
                    EMBEDDED_BY_PARTNER,
                    ADDITIONAL_BY_PARTNER ->
                Decimals.parse(text).map(messages::number).orElse(text);
            case DOCUMENT -> documents.apply(text);
            default -> text;
        };
    }

    /** What is to be known of a draft, as a sentence. */
    String said(BidGap gap) {
        String label = gap.what() == BidGap.What.DELIVERY_DIFFERS ? deliveryOf(gap.field()) : label(gap.field());
        List<Object> parts = new ArrayList<>(List.of(
                gap.detail()
                        .map(detail -> gap.what() == BidGap.What.NOT_COUNTED ? LocalisedMessages.plain(detail) : detail)
                        .orElse(label),
                label));
        gap.figures().forEach(figure -> parts.add(figure(gap, figure)));
        return messages.say("bids.gap." + gap.what().word(), parts.toArray());
    }

    private String figure(BidGap gap, BigDecimal figure) {
        return gap.what() == BidGap.What.BELOW_COST
                ? messages.money(figure, form.lot().tender().contract().currency())
                : messages.number(figure);
    }

    /** How a criterion is judged, in sentences; nothing for a rule of the buyer’s own. */
    List<String> judged(Criterion criterion) {
        return criterion.scheme() instanceof Scheme.OwnRule
                ? List.of()
                : schemes().sentences(criterion);
    }

    /** What the lot is called; empty where the contract is not divided. */
    public Optional<String> lot() {
        return content().isDivided()
                ? Optional.of(form.lot().publication().lot().orElse(form.lot().id()))
                : Optional.empty();
    }

    /** What is bid for: the tender, and the lot where there is one. */
    public String bidFor() {
        List<String> names = new ArrayList<>(List.of(published.title()));
        lot().ifPresent(names::add);
        return String.join(", ", names);
    }

    PublishedContent content() {
        return published.content();
    }

    private SchemeWords schemes() {
        return new SchemeWords(messages, form.lot().tender().contract());
    }
}
