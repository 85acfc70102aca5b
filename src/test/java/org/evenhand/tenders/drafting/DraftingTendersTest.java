package org.evenhand.tenders.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.WordsIn;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.ReadingFrameworks;
import org.evenhand.packs.PackId;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePacks;
import org.evenhand.people.ListingBuyers;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Days;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.CompleteDraft;
import org.evenhand.tenders.readiness.CheckingTenders;
import org.evenhand.tenders.readiness.ReadinessIssue;
import org.evenhand.tenders.signoff.BuyerSignOff;
import org.evenhand.tenders.signoff.SigningOff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Tenders are drafted by the lead’s commissioners, read by every buyer’s, and each buyer signs off what stands. */
abstract class DraftingTendersTest {

    @DemoOnH2
    static class OnH2Test extends DraftingTendersTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends DraftingTendersTest {}

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final OrganisationId WENDMOOR = new OrganisationId("wendmoor-icb");

    @Autowired
    DraftingTenders drafting;

    @Autowired
    CheckingTenders checking;

    @Autowired
    SigningOff signing;

    @Autowired
    DraftingFrameworks frameworks;

    @Autowired
    ReadingFrameworks reading;

    @Autowired
    ListingBuyers listing;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private TenderId id = new TenderId("");
    private TenderPart.Id other = TenderPart.Id.TENDER;

    @BeforeEach
    void aTenderOfTwoBuyers() {
        SignedInAs.demo(context, "commissioner");
        FrameworkId criteria = frameworks
                .start(NORTHSHIRE, "Meals at home", List.of(), WordsIn.ENGLISH)
                .orElseThrow();
        id = drafting.start(NORTHSHIRE, "Meals at home", criteria).orElseThrow();
        other = ((PartChange.Done) drafting.add(id, TenderPart.Kind.BUYER)).part();
        drafting.answer(id, other, TenderFields.BUYER.path(), "", WENDMOOR.value());
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private DraftTender found() {
        return drafting.find(id).orElseThrow();
    }

    private TenderPart lead() {
        return found().all(TenderPart.Kind.BUYER).getFirst();
    }

    private void say(TenderField field, String answer) {
        drafting.answer(id, TenderPart.Id.TENDER, field.path(), found().says(field), answer);
    }

    private List<String> acts() {
        return jdbc.sql("select act from audit_record where subject_id = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }

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

    private void write(Framework framework, PartId part, String place, String answer) {
        String before = part.equals(PartId.FRAMEWORK)
                ? framework.answer(place)
                : framework.criterion(part).orElseThrow().answer(place);
        frameworks.answer(framework.id(), part, new FieldPath(place), before, answer);
    }

    @Test
    void whoever_owns_the_criteria_leads_the_tender() {
        SignedInAs.demo(context, "joint.commissioner");
        FrameworkId theirs = frameworks
                .start(new OrganisationId("marshwick-council"), "Meals at home", List.of(), WordsIn.ENGLISH)
                .orElseThrow();

        assertThatThrownBy(() -> drafting.start(WENDMOOR, "Meals at home", theirs))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(drafting.mine()).noneMatch(tender -> tender.lead().equals(WENDMOOR));
    }

    @Test
    void only_who_buys_can_be_a_buyer_and_the_lead_stays() {
        assertThat(listing.all()).extracting(ListingBuyers.Buyer::id).contains(NORTHSHIRE, WENDMOOR);
        assertThat(listing.all())
                .extracting(ListingBuyers.Buyer::id)
                .doesNotContain(new OrganisationId("hearthside-shared-lives"));
        assertThatThrownBy(() -> drafting.answer(
                        id, other, TenderFields.BUYER.path(), WENDMOOR.value(), "hearthside-shared-lives"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(drafting.answer(id, lead().id(), TenderFields.BUYER.path(), NORTHSHIRE.value(), "marshwick-council"))
                .isEqualTo(new AnswerOutcome.Refused(PartChange.Why.LEADS));
        assertThat(drafting.remove(id, lead().id())).isEqualTo(new PartChange.Refused(PartChange.Why.LEADS));
        assertThat(found().all(TenderPart.Kind.BUYER)).hasSize(2);
    }

    @Test
    void the_other_buyer_reads_the_draft_and_its_criteria_and_writes_in_neither() {
        FrameworkId own = found().framework();
        SignedInAs.demo(context, "joint.commissioner");

        assertThat(drafting.find(id)).isPresent();
        assertThat(reading.find(own)).isPresent();
        assertThat(checking.ready(id).isReady()).isFalse();
        assertThat(frameworks.find(own)).isEmpty();
        assertThatThrownBy(() -> drafting.answer(id, TenderPart.Id.TENDER, TenderFields.WHERE.path(), "", "Wendmoor"))
                .isInstanceOf(AccessDeniedException.class);
        SignedInAs.demo(context, "commissioner");
        drafting.remove(id, other);
        SignedInAs.demo(context, "joint.commissioner");
        assertThat(drafting.find(id)).isEmpty();
        assertThat(reading.find(own)).isEmpty();
        assertThatThrownBy(() -> checking.ready(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_writes_in_a_part_that_was_taken_out_is_told_and_can_put_it_back() {
        drafting.remove(id, other);

        assertThat(drafting.answer(id, other, TenderFields.SHARE.path(), "", "40"))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Gone.class, gone -> assertThat(gone.by()).isEqualTo("Ceri Vaughan"));
        drafting.putBack(id, other);
        assertThat(found().buyers()).containsExactly(NORTHSHIRE, WENDMOOR);
        assertThat(acts()).endsWith("tenders.part-removed", "tenders.part-put-back");
    }

    @Test
    void who_answered_what_last_is_known() {
        say(TenderFields.WHERE, "Northshire");

        assertThat(checking.answers(id))
                .filteredOn(one -> one.place().equals("where"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.by()).isEqualTo("Ceri Vaughan");
                    assertThat(one.kind()).isEqualTo(TenderPart.Kind.TENDER);
                });
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

    @Test
    void criteria_of_a_pack_that_is_not_in_force_when_it_commences_are_pointed_out() {
        RulePack pack = context.getBean(RulePacks.class)
                .pack(new PackId("greater-manchester-2014"))
                .orElseThrow();
        frameworks.addMeasure(
                checking.framework(id).id(),
                new DraftingFrameworks.PackMeasure(
                        pack.id(), pack.measures().getFirst().id()));
        say(TenderFields.COMMENCED, "2027-01-11");
        assertThat(packAdvice()).hasSize(1);

        say(TenderFields.COMMENCED, "2019-01-11");
        assertThat(packAdvice()).isEmpty();
    }

    private List<ReadinessIssue> packAdvice() {
        return checking.ready(id).advice().stream()
                .filter(readinessIssue -> readinessIssue.what() == ReadinessIssue.What.PACK_NOT_IN_FORCE)
                .toList();
    }

    private BuyerSignOff.State state() {
        return signing.standing(id).getFirst().state();
    }
}
