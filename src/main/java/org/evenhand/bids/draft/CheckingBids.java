package org.evenhand.bids.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.partners.CheckingPartners;
import org.evenhand.documents.Finding;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.PassageCheck;
import org.evenhand.letters.EmailAddress;
import org.evenhand.notices.enough.CriterionOffer;
import org.evenhand.notices.enough.OfferField;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.shared.Days;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.figures.Decimals;

/** Looks at a draft as a good colleague would: what is missing, what cannot be, and what the rules give for it now. */
public final class CheckingBids {

    private final DraftBid draft;
    private final BidForm form;
    private final Map<String, String> ofProfile;
    private final BidDocuments.Look documents;
    private final BidWarnings warnings;
    private final CheckingPartners partners;

    private final Map<CriterionOffer, CriterionOffer.Result> points = new LinkedHashMap<>();

    private CheckingBids(
            DraftBid draft,
            BidForm form,
            Map<String, String> ofProfile,
            BidDocuments.Look documents,
            BidWarnings warnings) {
        this.warnings = warnings;
        this.draft = draft;
        this.form = form;
        this.ofProfile = ofProfile;
        this.documents = documents;
        this.partners = new CheckingPartners(draft, form);
        CriterionOffer.of(form.lot().tender()).forEach(offer -> points.put(offer, offer.result(typed(offer))));
    }

    /**
     * Looks at a draft.
     *
     * @param ofProfile facts that the profile of the provider answers, by their names
     */
    public static CheckingBids of(
            DraftBid draft, BidForm form, Map<String, String> ofProfile, BidDocuments.Look documents) {
        return of(draft, form, ofProfile, documents, BidBackground.UNKNOWN);
    }

    /**
     * Looks at a draft, and at what is known beside it.
     *
     * @param ofProfile facts that the profile of the provider answers, by their names
     */
    public static CheckingBids of(
            DraftBid draft,
            BidForm form,
            Map<String, String> ofProfile,
            BidDocuments.Look documents,
            BidBackground background) {
        return new CheckingBids(draft, form, ofProfile, documents, new BidWarnings(draft, form, background));
    }

    /** What is to be known of it, in the order of its form. */
    public List<BidGap> gaps() {
        return form.parts().stream().flatMap(part -> gaps(part).stream()).toList();
    }

    /** What is to be known of one part of it. */
    public List<BidGap> gaps(BidPart part) {
        List<BidGap> gaps = new ArrayList<>();
        for (BidField field : form.of(part)) {
            if (field.what() == What.DOCUMENT) {
                gaps.addAll(passages(field));
            } else if (!field.path().isPattern()) {
                look(field).ifPresent(what -> gaps.add(gap(field, what)));
            }
        }
        switch (part.kind()) {
            case PRICE -> PriceLines.look(draft, form).ifPresent(gaps::add);
            case ELIGIBILITY -> gaps.addAll(conditions());
            case PARTNERS, CRITERION -> gaps.addAll(partners.gaps(part));
            case CONTACT, DECLARATIONS -> {}
        }
        gaps.addAll(warnings.of(part));
        return gaps;
    }

    private List<BidGap> passages(BidField document) {
        List<BidGap> gaps = new ArrayList<>();
        List<Passage> named = draft.passages(document);
        named.forEach(passage -> gaps.addAll(look(passage)));
        if (named.isEmpty() && !document.of().isEmpty() && isClaimed(document)) {
            gaps.add(new BidGap(document, Passage.place(document, 1), BidGap.What.NOT_SHOWN, Optional.empty()));
        }
        return gaps;
    }

    private List<BidGap> look(Passage passage) {
        if (passage.document().isEmpty()) {
            return List.of(gap(passage, BidGap.What.NO_DOCUMENT, ""));
        }
        Optional<EvidenceFile> file = documents.find(passage.document().get());
        if (file.isEmpty()) {
            return List.of(gap(passage, BidGap.What.DOCUMENT_GONE, ""));
        }
        String name = file.get().name();
        List<BidGap> gaps = new ArrayList<>();
        if (file.get().isExpired(Days.of(form.lot().tender().deadline().toInstant()))) {
            gaps.add(gap(passage, BidGap.What.DOCUMENT_EXPIRED, name));
        }
        passage.cited()
                .map(documents::look)
                .flatMap(found -> said(passage, found, name))
                .ifPresent(gaps::add);
        return gaps;
    }

    private static Optional<BidGap> said(Passage passage, PassageCheck found, String name) {
        return switch (found) {
            case PassageCheck.NotThere gone -> Optional.of(gap(passage, BidGap.What.DOCUMENT_GONE, name));
            case PassageCheck.Unreadable unreadable -> Optional.of(gap(passage, BidGap.What.DOCUMENT_UNREADABLE, name));
            case PassageCheck.Looked(Finding finding) ->
                switch (finding) {
                    case Finding.Found there -> Optional.empty();
                    case Finding.Hidden hidden -> Optional.of(gap(passage, BidGap.What.QUOTE_HIDDEN, name));
                    case Finding.TooMuch tooMuch -> Optional.of(gap(passage, BidGap.What.DOCUMENT_UNREADABLE, name));
                    case Finding.NoSuchPage(int last) ->
                        Optional.of(gap(passage, BidGap.What.NO_SUCH_PAGE, String.valueOf(last)));
                    case Finding.NotFound(Finding.Hint hint, int page) ->
                        Optional.of(
                                page > 0
                                        ? gap(passage, BidGap.What.QUOTE_ELSEWHERE, String.valueOf(page))
                                        : gap(passage, BidGap.What.QUOTE_NOT_FOUND, name));
                };
        };
    }

    private static BidGap gap(Passage passage, BidGap.What what, String detail) {
        return new BidGap(
                passage.asked(), passage.place(), what, Optional.of(detail).filter(text -> !text.isEmpty()));
    }

    /** What the rules of the tender give for each criterion, by what is written and, of partners, confirmed now. */
    public Map<CriterionOffer, CriterionOffer.Result> points() {
        return Collections.unmodifiableMap(points);
    }

    private static BidGap gap(BidField field, BidGap.What what) {
        return new BidGap(field, field.path(), what, Optional.empty());
    }

    private Optional<BidGap.What> look(BidField field) {
        String said = draft.says(field);
        if (field.isRequired() && said.isBlank()) {
            return Optional.of(BidGap.What.NOT_ANSWERED);
        }
        return switch (field.what()) {
            case CONTACT_EMAIL -> when(EmailAddress.read(said).isEmpty(), BidGap.What.NO_ADDRESS);
            case EXCLUSION_WORDS -> when(said.isBlank() && isYes(field, What.EXCLUSION), BidGap.What.NOT_TOLD);
            case CONFLICT_WORDS -> when(said.isBlank() && isYes(field, What.CONFLICT), BidGap.What.NOT_TOLD);
            case IMPROVED -> improved(field, said);
            case EMBEDDED, ADDITIONAL -> promised(field);
            case HOW -> when(said.isBlank() && isPromised(field), BidGap.What.NOT_EXPLAINED);
            default -> Optional.empty();
        };
    }

    private static Optional<BidGap.What> when(boolean so, BidGap.What what) {
        return so ? Optional.of(what) : Optional.empty();
    }

    private boolean isYes(BidField beside, What what) {
        return form.field(beside.part(), what)
                .map(draft::says)
                .filter("yes"::equals)
                .isPresent();
    }

    private Optional<BidGap.What> improved(BidField field, String said) {
        String people = draft.says(field.part(), FieldPath.of("outcome", field.of(), "people"));
        if (people.isEmpty() != said.isEmpty()) {
            return Optional.of(BidGap.What.NOT_ANSWERED);
        }
        return when(
                !said.isEmpty() && new BigDecimal(said).compareTo(new BigDecimal(people)) > 0,
                BidGap.What.MORE_THAN_ASKED);
    }

    /** Said once for a measure, at the first of its figures. */
    private Optional<BidGap.What> promised(BidField field) {
        boolean first = form.of(field.part()).stream()
                .filter(one -> one.of().equals(field.of()))
                .findFirst()
                .filter(field::equals)
                .isPresent();
        return when(first && !isPromised(field), BidGap.What.NOTHING_PROMISED);
    }

    private boolean isPromised(BidField field) {
        return form.of(field.part()).stream()
                .filter(one -> one.of().equals(field.of()))
                .filter(one -> one.what() == What.EMBEDDED || one.what() == What.ADDITIONAL)
                .map(draft::says)
                .anyMatch(said -> !said.isEmpty() && new BigDecimal(said).signum() > 0);
    }

    private boolean isClaimed(BidField document) {
        return isPromised(document)
                || form.of(document.part()).stream()
                        .anyMatch(one -> one.what() == What.PEOPLE
                                && one.of().equals(document.of())
                                && !draft.says(one).isEmpty());
    }

    /** Conditions that the engine says are not met by what is answered. */
    private List<BidGap> conditions() {
        List<BidGap> gaps = new ArrayList<>();
        points.forEach((offer, result) -> {
            if (offer.criterion().isGate()
                    && result instanceof CriterionOffer.Result.Scored(Line line)
                    && line.result() == Line.Result.FAILED) {
                BidPart part = BidPart.of(BidPart.Kind.ELIGIBILITY);
                BidField at = offer.fields().stream()
                        .flatMap(asked -> form.of(part).stream()
                                .filter(field ->
                                        field.what() == What.FACT && field.of().equals(asked.of())))
                        .reduce((earlier, later) -> later)
                        .orElseGet(() -> form.of(part).getFirst());
                gaps.add(new BidGap(
                        at,
                        at.path(),
                        BidGap.What.CONDITION_FAILS,
                        Optional.of(offer.criterion().title())));
            }
        });
        return gaps;
    }

    private Map<String, String> typed(CriterionOffer offer) {
        Map<String, String> typed = new TreeMap<>();
        for (OfferField field : offer.fields()) {
            String said = switch (field.kind()) {
                case QUANTITY -> quantity(field.of(), offer.criterion().counts());
                case PEOPLE -> all(What.PEOPLE, field.of());
                case IMPROVED -> all(What.IMPROVED, field.of());
                case FACT -> Optional.ofNullable(ofProfile.get(field.of())).orElseGet(() -> all(What.FACT, field.of()));
                case PRICE -> all(What.PRICE, "");
                case DEPLOYED -> all(What.DEPLOYED, "");
                case MARK -> "";
            };
            typed.put(field.name(), said);
        }
        return typed;
    }

    private String all(What what, String of) {
        return form.fields().stream()
                .filter(field -> field.what() == what && field.of().equals(of))
                .map(draft::says)
                .findFirst()
                .orElse("");
    }

    private String quantity(String measure, Counts counts) {
        List<BigDecimal> figures = form.fields().stream()
                .filter(field -> field.of().equals(measure))
                .filter(field -> field.what() == What.EMBEDDED && counts != Counts.ADDITIONAL
                        || field.what() == What.ADDITIONAL && counts != Counts.EMBEDDED)
                .filter(field -> !draft.says(field).isEmpty())
                .map(partners::counted)
                .toList();
        return figures.isEmpty() ? "" : Decimals.plain(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
