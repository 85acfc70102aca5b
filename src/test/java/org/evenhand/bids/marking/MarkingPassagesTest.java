package org.evenhand.bids.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.bids.WithADocument;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.Passage;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidencePassage;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A passage that was marked is named with its document, page and words, or not at all. */
abstract class MarkingPassagesTest extends WithADocument {

    @DemoOnH2
    static class OnH2Test extends MarkingPassagesTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends MarkingPassagesTest {}

    private MarkingPassages marking;
    private BidField document;
    private FieldPath place;

    @BeforeEach
    void markFor() {
        marking = context.getBean(MarkingPassages.class);
        document = document("paid-hours");
        place = Passage.place(document, 1);
    }

    private EvidencePassage passage(String words) {
        return new EvidencePassage(plan.id(), Optional.of(1), words);
    }

    private AnswerOutcome use(Optional<EvidencePassage> seen, EvidencePassage passage) {
        return marking.use(reference, document.part().name(), place, seen, passage);
    }

    private Optional<EvidencePassage> named() {
        return shown().draft().passages(document).stream().findFirst().flatMap(Passage::cited);
    }

    @Test
    void document_page_and_words_are_named_at_once_and_in_the_place_of_others() {
        assertThat(use(Optional.empty(), passage(WORDS))).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(named()).contains(passage(WORDS));

        assertThat(use(named(), passage("panel members"))).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(named()).contains(passage("panel members"));
    }

    @Test
    void what_somebody_else_named_meanwhile_stays_whole() {
        name(document, 1, "1", "panel members");

        assertThat(use(Optional.of(passage("as it was before")), passage(WORDS)))
                .isInstanceOf(AnswerOutcome.ChangedMeanwhile.class);
        assertThat(named()).contains(passage("panel members"));
    }

    @Test
    void nothing_is_named_of_a_document_that_the_library_does_not_have() {
        EvidencePassage other = new EvidencePassage(new EvidenceId("made-up"), Optional.of(1), WORDS);

        assertThat(use(Optional.empty(), other)).isEqualTo(new AnswerOutcome.Refused(BidRefusal.NO_DOCUMENT));
        assertThat(named()).isEmpty();
    }

    @Test
    void others_name_nothing_in_a_bid_that_is_not_theirs_and_nobody_where_none_is_asked_for() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        marking.use(reference, "price", new FieldPath("price"), Optional.empty(), passage(WORDS)));
        as(OWAIN);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> use(Optional.empty(), passage(WORDS)));
        as(HAZEL);
        assertThat(named()).isEmpty();
    }
}
