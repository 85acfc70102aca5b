package org.evenhand.bids.copying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evenhand.bids.draft.BidDocuments;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.draft.Passage;
import org.evenhand.bids.offline.Compared;
import org.evenhand.bids.offline.Compared.Answer;
import org.evenhand.bids.offline.ComparingForms;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.shared.FieldPath;

/** Compares an earlier bid with one that is being written: what of it would come where. */
final class ComparingBids {

    private final Shown shown;
    private final Shown earlier;
    private final LikeQuestions like;
    private final BidDocuments.Look library;
    private final List<Answer> answers = new ArrayList<>();

    private ComparingBids(Shown shown, Shown earlier, BidDocuments.Look library) {
        this.shown = shown;
        this.earlier = earlier;
        this.like = new LikeQuestions(shown.form(), earlier.form());
        this.library = library;
    }

    /** The answers of an earlier bid to questions that another asks too, in the order of its form. */
    static List<Answer> answers(Shown shown, Shown earlier, BidDocuments.Look library) {
        ComparingBids comparing = new ComparingBids(shown, earlier, library);
        shown.form().parts().forEach(part -> shown.form().of(part).forEach(comparing::compare));
        return List.copyOf(comparing.answers);
    }

    private void compare(BidField field) {
        Optional<BidField> source = like.of(field);
        if (source.isEmpty()) {
            return;
        }
        if (field.what() == What.DOCUMENT) {
            passages(field, source.get());
        } else if (!Passage.isOf(field) && !field.path().isPattern()) {
            ComparingForms.compare(
                            field,
                            earlier.draft().says(source.get()),
                            shown.draft().says(field))
                    .ifPresent(outcome -> answers.add(new Answer(field, field.path(), outcome)));
        }
    }

    /** Passages are put beside those that are named already, never in their place. */
    private void passages(BidField document, BidField source) {
        List<Passage> there = shown.draft().passages(document);
        Set<EvidenceId> named =
                there.stream().flatMap(one -> one.document().stream()).collect(Collectors.toSet());
        List<FieldPath> room = new ArrayList<>(places(document));
        there.forEach(one -> room.remove(one.place()));
        for (Passage passage : earlier.draft().passages(source)) {
            Optional<EvidenceId> id = passage.document().filter(one -> !named.contains(one));
            if (id.isPresent() && !room.isEmpty()) {
                if (library.find(id.get()).isPresent()) {
                    add(document, room.removeFirst(), passage, id.get());
                } else {
                    answers.add(new Answer(
                            document, room.getFirst(), new Compared.NotUnderstood("", BidRefusal.NO_DOCUMENT)));
                }
            }
        }
    }

    private static List<FieldPath> places(BidField document) {
        return document.path().isPattern()
                ? IntStream.rangeClosed(1, Passage.MOST)
                        .mapToObj(row -> Passage.place(document, row))
                        .toList()
                : List.of(document.path());
    }

    private void add(BidField document, FieldPath place, Passage passage, EvidenceId id) {
        answers.add(new Answer(document, place, new Compared.New(id.value())));
        passage.page().ifPresent(page -> beside(document, place, What.PAGE, String.valueOf(page)));
        if (!passage.quote().isBlank()) {
            beside(document, place, What.QUOTE, passage.quote());
        }
    }

    private void beside(BidField document, FieldPath place, What what, String text) {
        shown.form()
                .field(document.part(), what, document.of())
                .ifPresent(
                        field -> answers.add(new Answer(field, Passage.beside(place, what), new Compared.New(text))));
    }

    /** Whether anything of a bid is written that could be copied. */
    static boolean isWritten(DraftBid draft) {
        return draft.letters() > 0;
    }
}
