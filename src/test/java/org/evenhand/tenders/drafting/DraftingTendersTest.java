package org.evenhand.tenders.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.WordsIn;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.ReadingFrameworks;
import org.evenhand.packs.PackId;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePacks;
import org.evenhand.people.ListingBuyers;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.OrganisationId;
import org.evenhand.tenders.readiness.ReadinessIssue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Tenders are drafted by the lead’s commissioners and read by every buyer’s. */
abstract class DraftingTendersTest extends WithTwoBuyers {

    @DemoOnH2
    static class OnH2Test extends DraftingTendersTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends DraftingTendersTest {}

    @Autowired
    ReadingFrameworks reading;

    @Autowired
    ListingBuyers listing;

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
}
