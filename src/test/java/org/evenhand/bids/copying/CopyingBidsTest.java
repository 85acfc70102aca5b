package org.evenhand.bids.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.bids.WholeBid;
import org.evenhand.bids.WithADocument;
import org.evenhand.bids.copying.CopyingBids.Chosen;
import org.evenhand.bids.copying.CopyingBids.Outcome;
import org.evenhand.bids.draft.BidBackground;
import org.evenhand.bids.draft.BidDocuments;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidGap;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.CheckingBids;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.draft.OtherBid;
import org.evenhand.bids.offline.Compared;
import org.evenhand.bids.offline.Compared.Answer;
import org.evenhand.bids.sealing.Sealing;
import org.evenhand.evidence.keeping.EvidenceLibrary;
import org.evenhand.shared.FieldPath;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A provider copies from its own earlier bids alone, sees it first, and each answer stays marked until it was looked at. */
abstract class CopyingBidsTest extends WithADocument {

    @DemoOnH2
    static class OnH2Test extends CopyingBidsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends CopyingBidsTest {}

    private static final FieldPath NAME = new FieldPath("contact-name");

    @Autowired
    CopyingBids copying;

    private BidReference next = new BidReference(NORTHSHIRE, id, "");

    @BeforeEach
    void anotherYear() {
        name(document("paid-hours"), 1, "1", WORDS);
        next = new BidReference(reference.provider(), WholeDraft.published(context, "Company, another year"), "");
        as(HAZEL);
        assertThat(drafting.begin(next)).isEmpty();
    }

    @AfterEach
    void end() {
        WholeDraft.end(context, next.tender());
        as(HAZEL);
    }

    private Shown now() {
        return drafting.find(next).orElseThrow();
    }

    private List<Answer> compared() {
        return copying.compare(next, reference);
    }

    private static List<Chosen> all(List<Answer> answers) {
        return answers.stream()
                .map(one -> new Chosen(one.field().part().name(), one.path(), ""))
                .toList();
    }

    private List<BidGap> marks() {
        return CheckingBids.of(
                        now().draft(),
                        now().form(),
                        Map.of(),
                        context.getBean(BidDocuments.class).unread(next.provider()),
                        BidBackground.of(now(), Optional.empty(), List.of(OtherBid.of(shown()))))
                .gaps()
                .stream()
                .filter(gap -> gap.what() == BidGap.What.NOT_LOOKED_AT)
                .toList();
    }

    @Test
    void what_is_asked_again_is_shown_and_what_is_made_anew_is_not() {
        assertThat(copying.earlier(next))
                .extracting(one -> one.draft().reference())
                .contains(reference)
                .doesNotContain(next);
        assertThat(compared())
                .extracting(one -> one.field().what())
                .contains(What.ANSWER, What.HOW, What.CONTACT_NAME, What.SMALL_OR_MEDIUM, What.DOCUMENT, What.QUOTE)
                .doesNotContain(
                        What.PRICE,
                        What.VAT,
                        What.DEPLOYED,
                        What.EXCLUSION,
                        What.CENTRAL_PLATFORM,
                        What.CONFLICT,
                        What.TRUE_AND_AUTHORISED);
        assertThat(compared()).allMatch(one -> one.outcome() instanceof Compared.New);
    }

    @Test
    void a_document_that_left_the_library_is_said_and_not_copied() {
        context.getBean(EvidenceLibrary.class).remove(plan.id());

        assertThat(compared().stream().filter(one -> one.field().what() == What.DOCUMENT))
                .singleElement()
                .extracting(Answer::outcome)
                .isEqualTo(new Compared.NotUnderstood("", BidRefusal.NO_DOCUMENT));
    }

    @Test
    void what_was_copied_is_marked_in_the_draft_until_it_is_changed_or_looked_at_and_stops_no_seal() {
        List<Answer> answers = compared();
        assertThat(copying.copy(next, reference, all(answers))).isEqualTo(new Outcome.Done(answers.size(), List.of()));
        long marked = answers.stream()
                .filter(one -> one.field().what() != What.PAGE && one.field().what() != What.QUOTE)
                .count();
        assertThat(marks()).hasSize((int) marked).allMatch(gap -> !gap.what().stops());
        assertThat(marks().getFirst().detail()).contains("Company at home");

        WholeBid.answer(drafting, next, "contact", NAME, "Somebody else");
        assertThat(copying.lookedAt(next, "contact", new FieldPath("address"))).isEmpty();

        assertThat(marks())
                .hasSize((int) marked - 2)
                .noneMatch(gap -> gap.place().equals(NAME));
        WholeBid.write(drafting, next, "Words of this year");
        assertThat(sealing.seal(next, 1)).isInstanceOf(Sealing.Done.class);
    }

    @Test
    void what_is_written_is_replaced_only_where_it_was_chosen_and_still_stands() {
        WholeBid.answer(drafting, next, "contact", NAME, "Bel");
        WholeBid.answer(drafting, next, "contact", new FieldPath("contact-phone"), "1");
        assertThat(compared())
                .filteredOn(one -> one.path().equals(NAME))
                .extracting(Answer::outcome)
                .singleElement()
                .isInstanceOf(Compared.Different.class);

        Chosen seen = new Chosen("contact", NAME, "Bel");
        Chosen old = new Chosen("contact", new FieldPath("contact-phone"), "something else");
        Chosen never = new Chosen("declarations", new FieldPath("true-and-authorised"), "");
        assertThat(copying.copy(next, reference, List.of(seen, old, never)))
                .isEqualTo(new Outcome.Done(1, List.of(old, never)));

        assertThat(now().draft().says(now().form().part("contact").orElseThrow(), NAME))
                .isEqualTo("Two neighbours visit each week.");
        assertThat(now().draft().says(now().form().part("contact").orElseThrow(), old.path()))
                .isEqualTo("1");
    }

    @Test
    void nobody_copies_from_a_bid_of_another_organisation_or_looks_at_it() {
        as(OWAIN);
        BidReference theirs = bidOf(OWAIN);
        assertThat(drafting.begin(theirs)).isEmpty();

        assertThat(copying.compare(theirs, reference)).isEmpty();
        assertThat(copying.earlier(theirs))
                .extracting(one -> one.draft().reference())
                .doesNotContain(reference, next);
        assertThat(copying.copy(theirs, reference, List.of(new Chosen("contact", NAME, ""))))
                .isEqualTo(new Outcome.Refused(BidRefusal.NOT_BEGUN));
        assertThatThrownBy(() -> copying.copy(next, reference, List.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> copying.lookedAt(next, "contact", NAME)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void after_the_end_nothing_is_copied() {
        WholeDraft.end(context, next.tender());
        as(HAZEL);

        assertThat(copying.copy(next, reference, List.of(new Chosen("contact", NAME, ""))))
                .isEqualTo(new Outcome.Refused(BidRefusal.CANCELLED));
        assertThat(copying.lookedAt(next, "contact", NAME)).contains(BidRefusal.CANCELLED);
    }
}
