package org.evenhand.tenders.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.shared.Constants;
import org.springframework.modulith.NamedInterface;

/** Something that commonly keeps small organisations from bidding. The list and its words are our own. */
@NamedInterface("drafting")
public enum Barrier {
    SIZE_OF_CONTRACT,
    TURNOVER,
    INSURANCE,
    TRACK_RECORD,
    TIME_TO_BID,
    PAPERWORK,
    HARD_WORDS,
    CERTIFICATES,
    PAYMENT,
    BIDDING_TOGETHER,
    ONLINE_ONLY,
    SOCIAL_VALUE_MEASURES;

    /** Answer of a buyer on a barrier. */
    public enum Answer {
        /** There is none here. */
        NONE,
        /** There was one, and it is taken away. */
        TAKEN_AWAY,
        /** It has to stay, for a reason. */
        STAYS
    }

    /** The word in message keys and in the place of its answers. */
    public String word() {
        return Constants.word(this);
    }

    /** What the buyer says of it. */
    public TenderField answer() {
        return TenderField.choice(
                TenderPart.Kind.TENDER,
                "barrier/" + word(),
                Arrays.stream(Answer.values()).map(Constants::word).toList());
    }

    /** What was done about it, or why it stays. */
    public TenderField what() {
        return TenderField.text(TenderPart.Kind.TENDER, "barrier/" + word() + "/what");
    }

    /** What the buyer said of it; empty where nothing. */
    public Optional<Answer> said(DraftTender tender) {
        return Constants.of(Answer.class, tender.says(answer()));
    }

    static List<TenderField> fields() {
        return Arrays.stream(values())
                .flatMap(one -> List.of(one.answer(), one.what()).stream())
                .toList();
    }
}
