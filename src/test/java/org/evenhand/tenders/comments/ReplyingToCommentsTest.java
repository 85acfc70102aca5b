package org.evenhand.tenders.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.shared.AnswerOutcome;
import org.junit.jupiter.api.Test;

/** Commissioners say what became of a comment, and nobody overwrites another unseen. */
abstract class ReplyingToCommentsTest extends WithADraftToCommentOn {

    @DemoOnH2
    static class OnH2Test extends ReplyingToCommentsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends ReplyingToCommentsTest {}

    @Test
    void what_became_of_a_comment_is_kept_and_nobody_overwrites_another() {
        asking.typeIn(id, "Voices", "", Optional.empty(), "More hours");
        Comment.Id comment = asking.comments(id).getFirst().id();

        assertThat(asking.reply(id, comment, NOTHING, Comment.Outcome.CHANGED, "Now 1,300"))
                .isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(asking.reply(id, comment, NOTHING, Comment.Outcome.STAYS, "No"))
                .isInstanceOf(AnswerOutcome.ChangedMeanwhile.class);
        assertThat(asking.reply(id, comment, seen(), Comment.Outcome.STAYS, "Now 1,300"))
                .isInstanceOf(AnswerOutcome.Kept.class);

        assertThat(asking.comments(id).getFirst().reply()).hasValueSatisfying(reply -> {
            assertThat(reply.outcome()).isEqualTo(Comment.Outcome.STAYS);
            assertThat(reply.text()).isEqualTo("Now 1,300");
        });
        assertThat(acts()).filteredOn("tenders.comment-answered"::equals).hasSize(2);
    }

    @Test
    void who_saw_another_outcome_overwrites_it_no_more_than_who_saw_other_words() {
        asking.typeIn(id, "Voices", "", Optional.empty(), "More hours");
        Comment.Id comment = asking.comments(id).getFirst().id();
        asking.reply(id, comment, NOTHING, Comment.Outcome.STAYS, "No money");
        Comment.Seen both = seen();
        asking.reply(id, comment, both, Comment.Outcome.CHANGED, "No money");

        assertThat(asking.reply(id, comment, both, Comment.Outcome.STAYS, "There is no money"))
                .isInstanceOfSatisfying(
                        AnswerOutcome.ChangedMeanwhile.class,
                        theirs -> assertThat(theirs.theirs()).isEqualTo("No money"));

        assertThat(seen()).isEqualTo(new Comment.Seen(Optional.of(Comment.Outcome.CHANGED), "No money"));
        assertThat(asking.reply(
                        id,
                        comment,
                        new Comment.Seen(Optional.of(Comment.Outcome.CHANGED), "Words that never stood"),
                        Comment.Outcome.STAYS,
                        "x"))
                .isInstanceOf(AnswerOutcome.ChangedMeanwhile.class);
    }

    @Test
    void a_reply_that_somebody_saw_where_there_is_none_is_a_change_and_no_crash() {
        asking.typeIn(id, "Voices", "", Optional.empty(), "More hours");
        Comment.Id comment = asking.comments(id).getFirst().id();

        assertThat(asking.reply(
                        id,
                        comment,
                        new Comment.Seen(Optional.of(Comment.Outcome.STAYS), "No"),
                        Comment.Outcome.STAYS,
                        "Never"))
                .isInstanceOfSatisfying(
                        AnswerOutcome.ChangedMeanwhile.class,
                        theirs -> assertThat(theirs.theirs()).isEmpty());
    }

    private Comment.Seen seen() {
        return Comment.Seen.of(asking.comments(id).getFirst().reply());
    }
}
