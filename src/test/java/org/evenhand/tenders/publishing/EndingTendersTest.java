package org.evenhand.tenders.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.OrganisationId;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.WithAWholeDraft;
import org.evenhand.tenders.comments.AskingForComments;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.comments.CommentRefusal;
import org.evenhand.tenders.comments.TypedIn;
import org.evenhand.tenders.drafting.PartChange;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.drafting.TenderStatus;
import org.evenhand.tenders.signoff.SigningOff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A tender is given up or cancelled with a reason, from where that can be done. */
abstract class EndingTendersTest extends WithAWholeDraft {

    @DemoOnH2
    static class OnH2Test extends EndingTendersTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends EndingTendersTest {}

    @Autowired
    AskingForComments asking;

    @Autowired
    SigningOff signing;

    @Test
    void every_step_is_taken_from_where_the_table_says_and_from_nowhere_else() {
        assertThat(ending.cancel(id, "x")).isEqualTo(new EndingTenders.EndOutcome.NotFrom(TenderStatus.PLANNING));
        assertThat(ending.takeUpAgain(id)).isEqualTo(new EndingTenders.EndOutcome.NotFrom(TenderStatus.PLANNING));
        assertThat(ending.withdraw(id, " ")).isInstanceOf(EndingTenders.EndOutcome.NoReason.class);
        assertThat(ending.withdraw(id, "No money"))
                .isEqualTo(new EndingTenders.EndOutcome.Done(TenderStatus.WITHDRAWN));

        assertThat(ending.withdraw(id, "x")).isEqualTo(new EndingTenders.EndOutcome.NotFrom(TenderStatus.WITHDRAWN));
        assertThat(ending.cancel(id, "x")).isEqualTo(new EndingTenders.EndOutcome.NotFrom(TenderStatus.WITHDRAWN));
        assertThat(publishing.publish(id, seen(), "x")).isEqualTo(new PublishOutcome.NotFrom(TenderStatus.WITHDRAWN));
        assertThat(ending.takeUpAgain(id)).isEqualTo(new EndingTenders.EndOutcome.Done(TenderStatus.PLANNING));

        publish();
        assertThat(ending.withdraw(id, "x")).isEqualTo(new EndingTenders.EndOutcome.NotFrom(TenderStatus.ACTIVE));
        assertThat(ending.takeUpAgain(id)).isEqualTo(new EndingTenders.EndOutcome.NotFrom(TenderStatus.ACTIVE));
        assertThat(ending.cancel(id, "x".repeat(4001))).isInstanceOf(EndingTenders.EndOutcome.TooLong.class);
        assertThat(ending.cancel(id, "Nobody needs it"))
                .isEqualTo(new EndingTenders.EndOutcome.Done(TenderStatus.CANCELLED));

        assertThat(ending.cancel(id, "x")).isEqualTo(new EndingTenders.EndOutcome.NotFrom(TenderStatus.CANCELLED));
        assertThat(ending.withdraw(id, "x")).isEqualTo(new EndingTenders.EndOutcome.NotFrom(TenderStatus.CANCELLED));
        assertThat(ending.takeUpAgain(id)).isEqualTo(new EndingTenders.EndOutcome.NotFrom(TenderStatus.CANCELLED));
        assertThat(publishing.publish(id, seen(), "x")).isEqualTo(new PublishOutcome.NotFrom(TenderStatus.CANCELLED));
        assertThat(acts(id.value()))
                .contains("tenders.withdrawn", "tenders.taken-up-again", "tenders.published", "tenders.cancelled");
        assertThat(reading.latest(id).orElseThrow().cancelled().orElseThrow().reason())
                .isEqualTo("Nobody needs it");
    }

    @Test
    void nothing_of_a_tender_that_was_given_up_or_cancelled_is_changed_until_it_is_taken_up_again() {
        Comment.Id comment = comment();
        ending.withdraw(id, "No money");
        closed(comment);
        ending.takeUpAgain(id);
        assertThat(tenders.answer(id, TenderPart.Id.TENDER, TenderFields.CONTACT.path(), contact(), "a"))
                .isInstanceOf(AnswerOutcome.Kept.class);
        WholeDraft.answer(context, id, "contact", "b");
        publish();
        ending.cancel(id, "Nobody needs it");
        closed(comment);
    }

    private Comment.Id comment() {
        asking.typeIn(id, "Voices", "", Optional.empty(), "More hours");
        return asking.comments(id).getFirst().id();
    }

    private String contact() {
        return tenders.find(id).orElseThrow().whole().answer("contact");
    }

    private void closed(Comment.Id comment) {
        List<TenderPart> before = tenders.find(id).orElseThrow().parts();
        PartChange.Refused refused = new PartChange.Refused(PartChange.Why.CLOSED);

        assertThat(tenders.answer(id, TenderPart.Id.TENDER, TenderFields.CONTACT.path(), contact(), "other"))
                .isEqualTo(new AnswerOutcome.Locked(PartChange.Why.CLOSED));
        assertThat(tenders.add(id, TenderPart.Kind.LOT)).isEqualTo(refused);
        assertThat(tenders.remove(id, before.getLast().id())).isEqualTo(refused);
        assertThat(tenders.putBack(id, before.getLast().id())).isEqualTo(refused);
        assertThat(asking.reply(id, comment, new Comment.Seen(Optional.empty(), ""), Comment.Outcome.STAYS, "No"))
                .isEqualTo(new AnswerOutcome.Locked(PartChange.Why.CLOSED));
        assertThat(asking.typeIn(id, "Voices", "", Optional.empty(), "More"))
                .isEqualTo(new TypedIn.Refused(CommentRefusal.CLOSED));
        OrganisationId lead = tenders.find(id).orElseThrow().lead();
        assertThat(signing.sign(id, lead, signing.standsNow(id))).isEqualTo(SigningOff.Outcome.CLOSED);
        assertThat(signing.takeBack(id, lead)).isEqualTo(SigningOff.Outcome.CLOSED);
        publishing.setDays(id);
        assertThat(tenders.find(id).orElseThrow().parts()).isEqualTo(before);
    }

    @Test
    void criteria_begun_for_another_version_are_frozen_with_the_end() {
        publish();
        FrameworkId copy = publishing.changeCriteria(id);
        ending.cancel(id, "Nobody needs it");

        assertThat(frameworks.find(copy).orElseThrow().frozen()).isPresent();
        assertThat(acts(id.value())).endsWith("tenders.cancelled");
    }
}
