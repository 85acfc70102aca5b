package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.draft.Passage;
import org.evenhand.bids.marking.MarkingPassages;
import org.evenhand.design.Messages;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidencePassage;
import org.evenhand.evidence.ui.EvidenceNavigation;
import org.evenhand.evidence.ui.MarkedPassages;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Component;

/** Names passages that were marked in a document for what a bid promises or answers. */
@Component
class PassagesOfBids implements MarkedPassages {

    /** Stands where a page or words were written and no document was chosen. */
    private static final EvidenceId NO_DOCUMENT = new EvidenceId("");

    private static final String APART = "/";

    /** Tender, organisation, lot, part; the rest is the place in the part. */
    private static final int PIECES = 5;

    private final DraftingBids drafting;
    private final MarkingPassages marking;

    PassagesOfBids(DraftingBids drafting, MarkingPassages marking) {
        this.drafting = drafting;
        this.marking = marking;
    }

    /** Place of a passage, as the address of a document names it. */
    private record Place(BidReference reference, String part, FieldPath document) {

        static Optional<Place> read(String text) {
            List<String> pieces = List.of(text.split(APART, PIECES));
            return pieces.size() < PIECES || !FieldPath.isPath(pieces.getLast())
                    ? Optional.empty()
                    : Optional.of(new Place(
                            new BidReference(
                                    new OrganisationId(pieces.get(1)), new TenderId(pieces.get(0)), pieces.get(2)),
                            pieces.get(3),
                            new FieldPath(pieces.getLast())));
        }
    }

    /** A place as {@link #find} reads it. */
    static String place(BidReference reference, BidField document, FieldPath place) {
        return String.join(
                APART,
                reference.tender().value(),
                reference.provider().value(),
                reference.lot(),
                document.part().name(),
                place.value());
    }

    @Override
    public Optional<Purpose> find(Messages messages, String place) {
        return Place.read(place)
                .flatMap(named -> drafting.find(named.reference())
                        .filter(shown -> shown.closed().isEmpty())
                        .flatMap(shown -> asked(shown, named, What.DOCUMENT)
                                .map(field -> purpose(messages, shown, named, field))));
    }

    private static Optional<BidField> asked(Shown shown, Place named, What what) {
        return shown.form().part(named.part()).stream()
                .flatMap(part -> shown.form().of(part).stream())
                .filter(field -> field.what() == what)
                .filter(field -> Passage.beside(named.document(), what).matches(field.path()))
                .findFirst();
    }

    private static Purpose purpose(Messages messages, Shown shown, Place named, BidField field) {
        BidWords said = new BidWords(messages, shown.published(), shown.form());
        return new Purpose(
                messages.say(
                        "bids.documents.purpose", said.bidFor(), said.title(field.part()), said.documentsOf(field)),
                BidsNavigation.part(named.reference(), field.part()) + "#" + BidEntry.idOf(field, named.document()),
                asked(shown, named, What.QUOTE).isPresent(),
                shown.draft().passages(field).stream()
                        .filter(one -> one.place().equals(named.document()))
                        .findFirst()
                        .map(one -> new EvidencePassage(one.document().orElse(NO_DOCUMENT), one.page(), one.quote())));
    }

    @Override
    public Use use(Messages messages, String place, Optional<EvidencePassage> seen, EvidencePassage passage) {
        Optional<Place> named =
                Place.read(place).filter(one -> find(messages, place).isPresent());
        if (named.isEmpty()) {
            return new Use.Refused(messages.say("bids.documents.no-place"));
        }
        Place there = named.get();
        return switch (marking.use(there.reference(), there.part(), there.document(), seen, passage)) {
            case AnswerOutcome.Kept kept -> new Use.Done();
            case AnswerOutcome.ChangedMeanwhile other ->
                new Use.Refused(messages.say("bids.documents.changed-meanwhile", other.by()));
            case AnswerOutcome.TooLong(int most) -> new Use.Refused(messages.say("entry.too-long", most));
            case AnswerOutcome.Refused(AnswerOutcome.Reason why) -> new Use.Refused(messages.reason(why));
            case AnswerOutcome.Locked(AnswerOutcome.Reason why) -> new Use.Refused(messages.reason(why));
            case AnswerOutcome.Gone gone -> new Use.Refused(messages.say("bids.documents.no-place"));
        };
    }

    /** Links of a page to where passages are marked; each is there once a document is chosen, and leads to that one. */
    static final class Links {
        private final List<Consumer<Shown>> links = new ArrayList<>();

        void clear() {
            links.clear();
        }

        /** The link of a passage; empty until {@link #follow} is told of a document. */
        Paragraph link(Messages messages, BidReference reference, BidField document, FieldPath place) {
            Paragraph link = new Paragraph();
            links.add(now -> {
                link.removeAll();
                String chosen = now.draft().says(document.part(), place);
                if (!chosen.isEmpty()) {
                    link.add(new Anchor(
                            EvidenceNavigation.marking(new EvidenceId(chosen), place(reference, document, place)),
                            messages.say("bids.documents.mark")));
                }
            });
            return link;
        }

        /** Leads to the documents that are chosen now. */
        void follow(Shown shown) {
            links.forEach(link -> link.accept(shown));
        }
    }
}
