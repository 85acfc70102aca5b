package org.evenhand.bids.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.answers.AnswerPart.Answer;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.folders.Publication;

/**
 * Another bid of the same organisation, as the one that is written is compared with it.
 *
 * @param name the tender, and the lot where there is one
 * @param names of its tender and buyers, which hardly stand in a bid for another
 * @param words what was written in it
 */
public record OtherBid(BidReference reference, String name, List<String> names, WordForWord words) {

    /** Copies the names. */
    public OtherBid {
        names = List.copyOf(names);
    }

    /** What of a bid is compared. */
    public static OtherBid of(Shown shown) {
        List<String> name = new ArrayList<>(List.of(shown.published().title()));
        shown.published().content().lotName(shown.draft().reference().lot()).ifPresent(name::add);
        return new OtherBid(
                shown.draft().reference(),
                String.join(", ", name),
                names(shown),
                WordForWord.in(shown.draft().answers().values().stream()
                        .flatMap(some -> some.values().stream())
                        .map(Answer::text)
                        .toList()));
    }

    /** What the tender of a bid and its buyers are called. */
    static List<String> names(Shown shown) {
        return Stream.concat(
                        Stream.of(shown.published().title()),
                        shown.form().lot().publication().buyers().stream().map(Publication.Buyer::name))
                .toList();
    }
}
