package org.evenhand.bids.opening;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.DeliveryPeriod;
import org.evenhand.bids.sealing.ProfileFacts;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.folders.BidText;
import org.evenhand.folders.Provider;
import org.evenhand.folders.Unscored;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.LookUp;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;

/**
 * Opened bid as scoring takes it: what the rules may know of it, who made it, and what people read of it.
 */
record ScorableBid(Bid bid, Provider provider, Unscored unscored) {

    /** Reads an opened bid by the form of its lot; empty where it stayed shut. */
    public static Optional<ScorableBid> of(OpenedBid opened, Lot lot) {
        return opened.content().map(content -> {
            BidForm form = BidForm.of(lot);
            return new ScorableBid(bid(opened, content, form), provider(content), unscored(content, form));
        });
    }

    private static Bid bid(OpenedBid opened, SealedContent content, BidForm form) {
        return new Bid(
                new BidId(content.reference().provider().value()),
                opened.received().atOffset(ZoneOffset.UTC),
                one(content, form, What.PRICE).map(Money::new),
                one(content, form, What.DEPLOYED).map(Quantity::new),
                facts(content, form),
                commitments(content, form),
                outcomes(content, form),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<BigDecimal> one(SealedContent content, BidForm form, What what) {
        return form.fields().stream()
                .filter(field -> field.what() == what)
                .map(field -> says(content, field))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .map(BigDecimal::new);
    }

    private static String says(SealedContent content, BidField field) {
        return content.says(field.part().name(), field.path());
    }

    private static SortedMap<FactName, FactValue> facts(SealedContent content, BidForm form) {
        SortedMap<FactName, FactValue> facts = new TreeMap<>();
        ProfileFacts.of(content.provider())
                .forEach((name, value) -> facts.put(new FactName(name), FactValue.of(value)));
        form.fields().stream().filter(field -> field.what() == What.FACT).forEach(field -> {
            String said = says(content, field);
            if (!said.isEmpty()) {
                facts.put(new FactName(field.of()), FactValue.of(said));
            }
        });
        return facts;
    }

    private static List<Bid.Commitment> commitments(SealedContent content, BidForm form) {
        List<Bid.Commitment> commitments = new ArrayList<>();
        for (BidField field : form.fields()) {
            String said = says(content, field);
            boolean promised = field.what() == What.EMBEDDED || field.what() == What.ADDITIONAL;
            if (promised && !said.isEmpty() && new BigDecimal(said).signum() > 0) {
                String how = content.says(field.part().name(), FieldPath.of("measure", field.of(), "how"));
                commitments.add(new Bid.Commitment(
                        new MeasureId(field.of()),
                        new Quantity(new BigDecimal(said)),
                        field.what() == What.EMBEDDED,
                        Optional.of(how).filter(words -> !words.isBlank()),
                        evidence(content, form, field.part(), field.of())));
            }
        }
        return commitments;
    }

    /** The passages for something of a part. They are taken to be there, and looked up when the folder is read. */
    private static List<Bid.Evidence> evidence(SealedContent content, BidForm form, BidPart part, String about) {
        return form.field(part, What.DOCUMENT, about).stream()
                .flatMap(document -> content.passages(document).stream())
                .flatMap(passage -> content.document(passage).stream()
                        .map(file -> new Bid.Evidence(
                                file.name(),
                                passage.page(),
                                Optional.of(passage.quote()).filter(quote -> !quote.isBlank()),
                                LookUp.FOUND)))
                .toList();
    }

    private static List<Bid.Outcome> outcomes(SealedContent content, BidForm form) {
        return form.fields().stream()
                .filter(field -> field.what() == What.PEOPLE)
                .filter(field -> !says(content, field).isEmpty())
                .map(field -> new Bid.Outcome(
                        new IndicatorId(field.of()),
                        new Quantity(new BigDecimal(says(content, field))),
                        new Quantity(new BigDecimal(
                                content.says(field.part().name(), FieldPath.of("outcome", field.of(), "improved")))),
                        evidence(content, form, field.part(), field.of()).stream()
                                .findFirst()))
                .toList();
    }

    /** Income is known as a band only, so that none is written. */
    private static Provider provider(SealedContent content) {
        SortedMap<String, String> profile = content.provider();
        Map<String, String> facts = ProfileFacts.of(profile);
        return new Provider(
                profile.getOrDefault(
                        ProfileField.NAME.word(), content.reference().provider().value()),
                said(profile, ProfileField.LEGAL_FORM),
                said(profile, ProfileField.STAFF_FTE).map(BigDecimal::new).map(Quantity::new),
                Optional.empty(),
                Optional.ofNullable(facts.get("regulated")).map(Boolean::valueOf),
                Optional.ofNullable(facts.get("cqcRating")));
    }

    private static Optional<String> said(SortedMap<String, String> profile, ProfileField field) {
        return Optional.ofNullable(profile.get(field.word()));
    }

    private static Unscored unscored(SealedContent content, BidForm form) {
        SortedMap<CriterionId, String> answers = new TreeMap<>();
        List<Unscored.Shown> evidence = new ArrayList<>();
        for (BidPart part : form.parts()) {
            form.field(part, What.ANSWER)
                    .map(field -> says(content, field))
                    .ifPresent(said -> part.criterion()
                            .filter(any -> !said.isBlank())
                            .ifPresent(criterion -> answers.put(criterion, said)));
            evidence(content, form, part, "")
                    .forEach(place -> evidence.add(new Unscored.Shown(part.criterion(), place)));
        }
        return new Unscored(answers, evidence, delivery(content, form));
    }

    private static List<Unscored.Delivery> delivery(SealedContent content, BidForm form) {
        return form.fields().stream()
                .filter(field -> field.what() == What.DELIVERY)
                .filter(field -> !says(content, field).isEmpty())
                .map(field -> {
                    DeliveryPeriod period = DeliveryPeriod.of(field);
                    Optional<Integer> number = Optional.of(period.number());
                    return new Unscored.Delivery(
                            new MeasureId(field.of()),
                            number.filter(any -> period.every() == DeliveryPeriod.Every.QUARTER),
                            number.filter(any -> period.every() == DeliveryPeriod.Every.YEAR),
                            new Quantity(new BigDecimal(says(content, field))));
                })
                .toList();
    }

    /** The text of {@code bid.yaml}. */
    String written() {
        return BidText.of(bid, provider, unscored);
    }
}
