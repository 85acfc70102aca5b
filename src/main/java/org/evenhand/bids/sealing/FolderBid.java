package org.evenhand.bids.sealing;

import java.math.BigDecimal;
import java.time.Instant;
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
import org.evenhand.bids.draft.Passage;
import org.evenhand.folders.BidText;
import org.evenhand.folders.Provider;
import org.evenhand.folders.Unscored;
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

/** Bid as tender folders have it: what the rules may know of it, who made it, and what people read of it. */
public record FolderBid(Bid bid, Provider provider, Unscored unscored) {

    /** Answers of a bid as its form asks for them. */
    public interface Answers {

        /** What stands at a place of a part; empty where nothing does. */
        String says(BidPart part, FieldPath path);

        /** The passages that are named for what a field asks. */
        List<Passage> passages(BidField document);

        /** What the document of a passage is called; empty where it names none. */
        Optional<String> document(Passage passage);

        /** What partners would deliver of what a field promises and did not confirm, so that it is left out. */
        default List<Unscored.Unconfirmed> unconfirmed(BidField figure) {
            return List.of();
        }
    }

    /** Bid that is written for a folder. */
    private record Written(Answers answers, BidForm form) {

        String says(BidField field) {
            return answers.says(field.part(), field.path());
        }

        Optional<BigDecimal> one(What what) {
            return form.fields().stream()
                    .filter(field -> field.what() == what)
                    .map(this::says)
                    .filter(said -> !said.isEmpty())
                    .findFirst()
                    .map(BigDecimal::new);
        }

        SortedMap<FactName, FactValue> facts(SortedMap<String, String> profile) {
            SortedMap<FactName, FactValue> facts = new TreeMap<>();
            ProfileFacts.of(profile).forEach((name, value) -> facts.put(new FactName(name), FactValue.of(value)));
            form.fields().stream().filter(field -> field.what() == What.FACT).forEach(field -> {
                String said = says(field);
                if (!said.isEmpty()) {
                    facts.put(new FactName(field.of()), FactValue.of(said));
                }
            });
            return facts;
        }

        List<Bid.Commitment> commitments() {
            List<Bid.Commitment> commitments = new ArrayList<>();
            for (BidField field : form.fields()) {
                BigDecimal counts = isPromise(field) ? counts(field) : BigDecimal.ZERO;
                if (counts.signum() > 0) {
                    String how = answers.says(field.part(), FieldPath.of("measure", field.of(), "how"));
                    commitments.add(new Bid.Commitment(
                            new MeasureId(field.of()),
                            new Quantity(counts),
                            field.what() == What.EMBEDDED,
                            Optional.of(how).filter(words -> !words.isBlank()),
                            evidence(field.part(), field.of())));
                }
            }
            return commitments;
        }

        private static boolean isPromise(BidField field) {
            return field.what() == What.EMBEDDED || field.what() == What.ADDITIONAL;
        }

        /** So much of what a field promises as is not left out. */
        private BigDecimal counts(BidField figure) {
            String said = says(figure);
            return answers.unconfirmed(figure).stream()
                    .map(share -> share.quantity().value())
                    .reduce(said.isEmpty() ? BigDecimal.ZERO : new BigDecimal(said), BigDecimal::subtract)
                    .max(BigDecimal.ZERO);
        }

        /** The passages for something of a part. They are taken to be there, and looked up when the folder is read. */
        List<Bid.Evidence> evidence(BidPart part, String about) {
            return form.field(part, What.DOCUMENT, about).stream()
                    .flatMap(document -> answers.passages(document).stream())
                    .flatMap(passage -> answers.document(passage).stream()
                            .map(name -> new Bid.Evidence(
                                    name,
                                    passage.page(),
                                    Optional.of(passage.quote()).filter(quote -> !quote.isBlank()),
                                    LookUp.FOUND)))
                    .toList();
        }

        List<Bid.Outcome> outcomes() {
            return form.fields().stream()
                    .filter(field -> field.what() == What.PEOPLE)
                    .flatMap(field -> outcome(field).stream())
                    .toList();
        }

        /** Both figures, or none: half an outcome says nothing. */
        private Optional<Bid.Outcome> outcome(BidField people) {
            String asked = says(people);
            String improved = answers.says(people.part(), FieldPath.of("outcome", people.of(), "improved"));
            return asked.isEmpty() || improved.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Bid.Outcome(
                            new IndicatorId(people.of()),
                            new Quantity(new BigDecimal(asked)),
                            new Quantity(new BigDecimal(improved)),
                            evidence(people.part(), people.of()).stream().findFirst()));
        }

        Unscored unscored() {
            SortedMap<CriterionId, String> said = new TreeMap<>();
            List<Unscored.Shown> evidence = new ArrayList<>();
            for (BidPart part : form.parts()) {
                form.field(part, What.ANSWER)
                        .map(this::says)
                        .ifPresent(words -> part.criterion()
                                .filter(any -> !words.isBlank())
                                .ifPresent(criterion -> said.put(criterion, words)));
                evidence(part, "").forEach(place -> evidence.add(new Unscored.Shown(part.criterion(), place)));
            }
            return new Unscored(said, evidence, delivery())
                    .with(form.fields().stream()
                            .filter(Written::isPromise)
                            .flatMap(field -> answers.unconfirmed(field).stream())
                            .toList());
        }

        List<Unscored.Delivery> delivery() {
            return form.fields().stream()
                    .filter(field -> field.what() == What.DELIVERY)
                    .filter(field -> !says(field).isEmpty())
                    .map(field -> {
                        DeliveryPeriod period = DeliveryPeriod.of(field);
                        Optional<Integer> number = Optional.of(period.number());
                        return new Unscored.Delivery(
                                new MeasureId(field.of()),
                                number.filter(any -> period.every() == DeliveryPeriod.Every.QUARTER),
                                number.filter(any -> period.every() == DeliveryPeriod.Every.YEAR),
                                new Quantity(new BigDecimal(says(field))));
                    })
                    .toList();
        }
    }

    /**
     * Puts the answers of a form where the folder has them.
     *
     * @param profile what the profile of the provider says, by the words of its fields
     */
    public static FolderBid of(
            BidId id, Instant received, SortedMap<String, String> profile, Answers answers, BidForm form) {
        Written written = new Written(answers, form);
        return new FolderBid(
                new Bid(
                        id,
                        received.atOffset(ZoneOffset.UTC),
                        written.one(What.PRICE).map(Money::new),
                        written.one(What.DEPLOYED).map(Quantity::new),
                        written.facts(profile),
                        written.commitments(),
                        written.outcomes(),
                        Optional.empty(),
                        Optional.empty()),
                provider(id, profile),
                written.unscored());
    }

    /** The bid that was sealed. */
    public static FolderBid of(SealedContent content, Instant received, BidForm form) {
        return of(
                new BidId(content.reference().provider().value()),
                received,
                content.provider(),
                new Answers() {
                    @Override
                    public String says(BidPart part, FieldPath path) {
                        return content.says(part.name(), path);
                    }

                    @Override
                    public List<Passage> passages(BidField document) {
                        return content.passages(document);
                    }

                    @Override
                    public Optional<String> document(Passage passage) {
                        return content.document(passage).map(BidDocument::name);
                    }

                    @Override
                    public List<Unscored.Unconfirmed> unconfirmed(BidField figure) {
                        return SealedConfirmations.missing(content, figure);
                    }
                },
                form);
    }

    /** Income is known as a band only, so that none is written. */
    private static Provider provider(BidId id, SortedMap<String, String> profile) {
        Map<String, String> facts = ProfileFacts.of(profile);
        return new Provider(
                profile.getOrDefault(ProfileField.NAME.word(), id.value()),
                said(profile, ProfileField.LEGAL_FORM),
                said(profile, ProfileField.STAFF_FTE).map(BigDecimal::new).map(Quantity::new),
                Optional.empty(),
                Optional.ofNullable(facts.get("regulated")).map(Boolean::valueOf),
                Optional.ofNullable(facts.get("cqcRating")));
    }

    private static Optional<String> said(SortedMap<String, String> profile, ProfileField field) {
        return Optional.ofNullable(profile.get(field.word()));
    }

    /** The text of {@code bid.yaml}. */
    public String written() {
        return BidText.of(bid, provider, unscored);
    }
}
