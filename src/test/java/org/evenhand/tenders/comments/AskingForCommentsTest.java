package org.evenhand.tenders.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.PartId;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.FieldPath;
import org.evenhand.tenders.comments.SubmittingComments.Remark;
import org.evenhand.tenders.comments.SubmittingComments.Submission;
import org.evenhand.tenders.drafting.ShownDraft;
import org.evenhand.tenders.drafting.TenderStatus;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** People are asked what they think of a draft, and need no account to say it. */
abstract class AskingForCommentsTest extends WithADraftToCommentOn {

    @DemoOnH2
    static class OnH2Test extends AskingForCommentsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends AskingForCommentsTest {}

    @Test
    void whoever_has_the_link_reads_the_criteria_and_says_what_they_think_without_an_account() {
        String token = token(today());
        SignedInAs.nobody();

        SubmittingComments.Asked asked = hearing.open(token).orElseThrow();
        assertThat(asked.draft().title()).isEqualTo("Meals at home");
        assertThat(asked.draft().buyers()).containsExactly("Northshire Council");
        assertThat(asked.draft().criteria()).extracting(DraftPart::name).contains("Paid hours");
        assertThat(asked.draft().read()).anyMatch(CriterionReading::scores);

        Submission submitted = say(token, Optional.of(hours), " Too many hours \r\nfor us ");

        assertThat(submitted).isInstanceOf(Submission.Kept.class);
        assertThat(hearing.open(token).orElseThrow().said()).singleElement().satisfies(said -> {
            assertThat(said.said()).isEqualTo("Too many hours \nfor us");
            assertThat(said.asked()).isEqualTo("Northshire Voices");
            assertThat(said.name()).isEmpty();
        });
        SignedInAs.demo(context, "commissioner");
        assertThat(asking.comments(id)).hasSize(1);
        assertThat(asking.requests(id))
                .singleElement()
                .satisfies(one -> assertThat(one.comments()).isEqualTo(1));
        assertThat(acts()).endsWith("tenders.comments-asked", "tenders.comment-heard");
    }

    @Test
    void all_that_is_sent_at_once_is_kept_once_or_nothing_of_it() {
        String token = token(today());
        SignedInAs.nobody();
        List<Remark> remarks = List.of(
                new Remark(Optional.of(hours), "Too many"),
                new Remark(Optional.empty(), "Ask for less"),
                new Remark(Optional.empty(), " \n "));

        assertThat(hearing.submit(token, "Mair", remarks)).isInstanceOf(Submission.Kept.class);
        assertThat(hearing.submit(token, "Mair", remarks)).isEqualTo(new Submission.Kept(List.of()));
        assertThat(hearing.open(token).orElseThrow().said())
                .extracting(Comment::said)
                .containsExactlyInAnyOrder("Too many", "Ask for less");

        Submission refused = hearing.submit(
                token,
                "x".repeat(201),
                List.of(
                        new Remark(Optional.of(hours), "Another"),
                        new Remark(Optional.empty(), "x".repeat(5_001)),
                        new Remark(Optional.of(new PartId("none")), "Hello")));
        assertThat(refused)
                .isEqualTo(new Submission.Refused(List.of(
                        new SubmittingComments.Objection(Optional.empty(), CommentRefusal.NAME_TOO_LONG),
                        new SubmittingComments.Objection(Optional.empty(), CommentRefusal.TOO_LONG),
                        new SubmittingComments.Objection(
                                Optional.of(new PartId("none")), CommentRefusal.NOT_A_CHOICE))));
        assertThat(hearing.open(token).orElseThrow().said()).hasSize(2);
    }

    @Test
    void they_are_shown_the_draft_as_it_was_when_they_were_asked() {
        String token = token(today());
        answer("title", "Paid hours", "Paid work");

        assertThat(hearing.open(token).orElseThrow().draft().criteria())
                .extracting(DraftPart::name)
                .contains("Paid hours")
                .doesNotContain("Paid work");
    }

    @Test
    void the_copy_that_they_are_shown_is_kept_and_read_back_whole() {
        ShownDraft shown = hearing.open(token(today())).orElseThrow().draft();

        assertThat(ShownDraft.of(shown.frozen())).isEqualTo(shown);
    }

    @Test
    void a_link_that_is_unknown_ended_or_past_its_day_opens_nothing_and_keeps_nothing() {
        String ended = token(today());
        asking.requests(id).forEach(one -> asking.end(id, one.id()));
        String past = token(today());
        jdbc.sql("update comment_request set until = ? where ended_at is null and tender = ?")
                .params(today().minusDays(1), id.value())
                .update();

        for (String token : List.of("", "made-up", ended, past)) {
            assertThat(hearing.open(token)).isEmpty();
            assertThat(refusal(say(token, Optional.empty(), "Hello"))).isEqualTo(CommentRefusal.CLOSED);
        }
        assertThat(asking.comments(id)).isEmpty();
    }

    @Test
    void nothing_is_asked_or_heard_once_the_tender_is_no_draft_any_more() {
        String token = token(today());
        rows.status(id, TenderStatus.ACTIVE);

        assertThat(hearing.open(token)).isEmpty();
        assertThat(refusal(say(token, Optional.empty(), "Hello"))).isEqualTo(CommentRefusal.CLOSED);
        assertThat(refusal(asking.ask(id, "Voices", today()))).isEqualTo(CommentRefusal.CLOSED);
        // No act brought it there, which the check of the record would find.
        rows.status(id, TenderStatus.PLANNING);
    }

    @Test
    void what_cannot_be_asked_or_said_is_refused_with_its_reason() {
        assertThat(refusal(asking.ask(id, " ", today()))).isEqualTo(CommentRefusal.NOBODY_ASKED);
        assertThat(refusal(asking.ask(id, "x".repeat(201), today()))).isEqualTo(CommentRefusal.TOO_LONG);
        assertThat(refusal(asking.ask(id, "Voices", today().minusDays(1)))).isEqualTo(CommentRefusal.DAY_PASSED);
        assertThat(refusal(asking.ask(id, "Voices", today().plusYears(3)))).isEqualTo(CommentRefusal.DAY_TOO_FAR);
        String token = token(today());
        assertThat(refusal(say(token, Optional.empty(), " \n "))).isEqualTo(CommentRefusal.NOTHING_SAID);
        assertThat(refusal(say(token, Optional.empty(), "x".repeat(5_001)))).isEqualTo(CommentRefusal.TOO_LONG);
        assertThat(refusal(say(token, Optional.of(new PartId("none")), "Hello")))
                .isEqualTo(CommentRefusal.NOT_A_CHOICE);
        assertThat(refusal(asking.typeIn(id, "", "", Optional.empty(), "Hello")))
                .isEqualTo(CommentRefusal.NOBODY_ASKED);
        assertThat(asking.comments(id)).isEmpty();
    }

    @Test
    void what_came_on_paper_counts_the_same_and_says_who_typed_it() {
        assertThat(asking.typeIn(id, "Carers’ lunch", "Mair", Optional.of(hours), "More hours"))
                .isInstanceOf(TypedIn.Kept.class);

        assertThat(asking.comments(id)).singleElement().satisfies(one -> {
            assertThat(one.typedBy()).contains("Ceri Vaughan");
            assertThat(one.about()).contains("Paid hours");
            assertThat(one.criterion()).contains(hours);
        });
    }

    @Test
    void unit_values_that_a_buyer_is_licensed_to_use_are_not_in_the_copy() {
        frameworks.answer(own(), hours, new FieldPath("scoring/measures/secret-measure"), "", "4711");

        assertThat(hearing.open(token(today())).orElseThrow().draft().frozen().text())
                .doesNotContain("4711")
                .doesNotContain("secret-measure");
    }

    @Test
    void other_buyers_and_auditors_read_and_the_rest_find_nothing() {
        asking.typeIn(id, "Voices", "", Optional.empty(), "More hours");
        Comment.Id comment = asking.comments(id).getFirst().id();

        SignedInAs.demo(context, "auditor");
        assertThat(asking.comments(id)).hasSize(1);
        assertThatThrownBy(() -> asking.reply(id, comment, NOTHING, Comment.Outcome.STAYS, "No"))
                .isInstanceOf(AccessDeniedException.class);
        SignedInAs.demo(context, "joint.commissioner");
        assertThatThrownBy(() -> asking.comments(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asking.ask(id, "Voices", today())).isInstanceOf(AccessDeniedException.class);
    }
}
