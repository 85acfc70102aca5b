package org.evenhand.tenders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.evenhand.DemoOnH2;
import org.evenhand.criteria.CopyingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.PartChange;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Each organisation buys once, whoever names it; what was refused changes nothing and says so. */
@DemoOnH2
class BuyersOfDraftsTest extends WithAWholeDraft {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final OrganisationId WENDMOOR = new OrganisationId("wendmoor-icb");

    @Autowired
    CopyingFrameworks copying;

    private TenderPart.Id added() {
        return ((PartChange.Done) tenders.add(id, TenderPart.Kind.BUYER)).part();
    }

    private AnswerOutcome name(TenderPart.Id part, String before, OrganisationId organisation) {
        return tenders.answer(id, part, TenderFields.BUYER.path(), before, organisation.value());
    }

    private List<String> named() {
        return tenders.find(id).orElseThrow().all(TenderPart.Kind.BUYER).stream()
                .map(part -> part.says(TenderFields.BUYER))
                .toList();
    }

    @Test
    void the_lead_or_another_buyer_is_not_named_twice() {
        TenderPart.Id second = added();
        assertThat(name(second, "", NORTHSHIRE)).isEqualTo(new AnswerOutcome.Refused(PartChange.Why.NAMED));
        assertThat(name(second, "", WENDMOOR)).isInstanceOf(AnswerOutcome.Kept.class);
        TenderPart.Id third = added();
        assertThat(name(third, "", WENDMOOR)).isEqualTo(new AnswerOutcome.Refused(PartChange.Why.NAMED));

        assertThat(named()).containsExactly(NORTHSHIRE.value(), WENDMOOR.value(), "");
    }

    private void leadTwice(TenderPart.Id part) {
        jdbc.sql("delete from tender_buyer where tender = ? and part = ?")
                .params(id.value(), part.value())
                .update();
        jdbc.sql("insert into tender_buyer (tender, part, organisation, since_version, invited_by, invited_at)"
                        + " values (?, ?, ?, 0, 'Ceri', current_timestamp)")
                .params(id.value(), part.value(), NORTHSHIRE.value())
                .update();
    }

    @Test
    void a_tender_in_which_the_lead_stands_twice_can_be_put_right() {
        TenderPart.Id second = added();
        leadTwice(second);
        DraftTender twice = tenders.find(id).orElseThrow();
        TenderPart lead = twice.all(TenderPart.Kind.BUYER).getFirst();
        assertThat(twice.isLead(lead)).isTrue();
        assertThat(twice.isLead(twice.part(second).orElseThrow())).isFalse();

        assertThat(tenders.remove(id, lead.id())).isEqualTo(new PartChange.Refused(PartChange.Why.LEADS));
        assertThat(name(second, NORTHSHIRE.value(), WENDMOOR)).isInstanceOf(AnswerOutcome.Kept.class);
        leadTwice(second);
        assertThat(tenders.remove(id, second)).isEqualTo(new PartChange.Done(second));
        assertThat(tenders.putBack(id, second)).isEqualTo(new PartChange.Refused(PartChange.Why.NAMED));
        assertThat(named()).containsExactly(NORTHSHIRE.value());
    }

    @Test
    void what_somebody_else_took_out_or_put_back_first_is_told_and_not_done_twice() {
        TenderPart.Id second = added();
        assertThat(tenders.putBack(id, second)).isEqualTo(new PartChange.Refused(PartChange.Why.MEANWHILE));
        tenders.remove(id, second);

        assertThat(tenders.remove(id, second)).isEqualTo(new PartChange.Refused(PartChange.Why.MEANWHILE));
        assertThat(acts(id.value())).filteredOn("tenders.part-removed"::equals).hasSize(1);
    }

    @Test
    void an_answer_that_somebody_saw_where_there_is_none_is_a_change_and_no_crash() {
        assertThat(tenders.answer(id, added(), TenderFields.SHARE.path(), "10", "20"))
                .isInstanceOfSatisfying(
                        AnswerOutcome.ChangedMeanwhile.class,
                        theirs -> assertThat(theirs.theirs()).isEmpty());
    }

    @Test
    void a_framework_is_copied_for_its_own_tender_or_for_a_new_one_and_for_no_other() {
        FrameworkId own = framework();
        TenderId other = WholeDraft.of(context, "Meals at home");

        assertThatThrownBy(() -> copying.forTender(own, other, "Copy")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> copying.forTender(own, new TenderId("shared-lives-proportionate"), "Copy"))
                .as("a sample is a tender too")
                .isInstanceOf(AccessDeniedException.class);
        assertThat(copying.forTender(own, id, "Copy")).isNotNull();
        assertThat(copying.forTender(own, new TenderId("not-there-yet"), "Copy"))
                .isNotNull();
        assertThat(acts(other.value())).doesNotContain("criteria.framework-started");
    }
}
