package org.evenhand.tenders.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.Days;
import org.evenhand.shared.FieldPath;
import org.evenhand.tenders.CompleteDraft;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.drafting.WithTwoBuyers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Each buyer signs off what stands in a draft, and nothing that it did not see. */
abstract class SigningOffTest extends WithTwoBuyers {

    @DemoOnH2
    static class OnH2Test extends SigningOffTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends SigningOffTest {}

    @Autowired
    SigningOff signing;

    /** Everything is answered; social value is left out with a reason. */
    private void complete() {
        drafting.answer(id, lead().id(), TenderFields.SHARE.path(), "100", "60%");
        drafting.answer(id, other, TenderFields.SHARE.path(), "", "40");
        CompleteDraft.whole(Days.today(clock).plusDays(10))
                .forEach((place, answer) -> drafting.answer(
                        id,
                        TenderPart.Id.TENDER,
                        new FieldPath(place),
                        found().whole().answer(place),
                        answer));
        say(TenderFields.WHY_NO_SOCIAL_VALUE, "It is bought for one month only.");
        Framework framework = checking.framework(id);
        CompleteDraft.size().forEach((place, answer) -> write(framework, PartId.FRAMEWORK, place, answer));
        DraftPart price = framework.criteria().getFirst();
        write(framework, price.id(), "weight", "100");
        write(framework, price.id(), "question", "What do you ask for?");
    }

    private BuyerSignOff.State state() {
        return signing.standing(id).getFirst().state();
    }

    @Test
    void an_incomplete_tender_is_not_signed_off() {
        assertThat(signing.sign(id, NORTHSHIRE, signing.standsNow(id))).isEqualTo(SigningOff.Outcome.NOT_COMPLETE);
        assertThat(signing.standing(id)).extracting(BuyerSignOff::stands).containsExactly(false, false);
    }

    @Test
    void each_buyer_signs_for_itself_and_with_the_last_the_tender_is_ready() {
        complete();
        assertThat(checking.ready(id).missing())
                .allMatch(readinessIssue -> readinessIssue.chapter() == Chapter.SIGN_OFF);
        assertThat(signing.signsFor(found())).containsExactly(NORTHSHIRE);
        String stands = signing.standsNow(id);
        assertThatThrownBy(() -> signing.sign(id, WENDMOOR, stands)).isInstanceOf(AccessDeniedException.class);
        assertThat(signing.sign(id, NORTHSHIRE, stands)).isEqualTo(SigningOff.Outcome.DONE);
        assertThat(checking.ready(id).isReady()).isFalse();

        SignedInAs.demo(context, "joint.commissioner");
        assertThatThrownBy(() -> signing.sign(id, NORTHSHIRE, stands)).isInstanceOf(AccessDeniedException.class);
        assertThat(signing.sign(id, WENDMOOR, stands)).isEqualTo(SigningOff.Outcome.DONE);

        assertThat(checking.ready(id).isReady()).isTrue();
        assertThat(signing.standing(id)).extracting(BuyerSignOff::buyer).containsExactly(NORTHSHIRE, WENDMOOR);
        assertThat(acts()).endsWith("tenders.signed-off", "tenders.signed-off");
    }

    @Test
    void whatever_is_changed_takes_the_agreement_away_and_changed_back_it_stands_again() {
        complete();
        signing.sign(id, NORTHSHIRE, signing.standsNow(id));

        say(TenderFields.WHERE, "Elsewhere");
        assertThat(state()).isInstanceOf(BuyerSignOff.State.Stale.class);
        say(TenderFields.WHERE, "Northshire");
        assertThat(state()).isInstanceOf(BuyerSignOff.State.Signed.class);
        Framework framework = checking.framework(id);
        write(framework, framework.criteria().getFirst().id(), "title", "Cost");
        assertThat(state()).isInstanceOf(BuyerSignOff.State.Stale.class);
    }

    @Test
    void nobody_signs_what_they_did_not_see() {
        complete();
        String seen = signing.standsNow(id);
        say(TenderFields.WHERE, "Elsewhere");

        assertThat(signing.sign(id, NORTHSHIRE, seen)).isEqualTo(SigningOff.Outcome.CHANGED_MEANWHILE);
        assertThat(state()).isInstanceOf(BuyerSignOff.State.None.class);
    }

    @Test
    void an_agreement_can_be_taken_back() {
        complete();
        signing.takeBack(id, NORTHSHIRE);
        assertThat(acts()).doesNotContain("tenders.sign-off-taken-back");
        signing.sign(id, NORTHSHIRE, signing.standsNow(id));

        signing.takeBack(id, NORTHSHIRE);

        assertThat(state()).isInstanceOf(BuyerSignOff.State.None.class);
        assertThat(acts()).endsWith("tenders.signed-off", "tenders.sign-off-taken-back");
    }
}
