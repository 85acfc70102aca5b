package org.evenhand.tenders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.folders.Publication;
import org.evenhand.people.SignedInAs;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.PartChange;
import org.evenhand.tenders.drafting.PartChange.Why;
import org.evenhand.tenders.drafting.TenderBuyer;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.publishing.PublishOutcome;
import org.evenhand.tenders.signoff.BuyerSignOff;
import org.evenhand.tenders.signoff.SigningOff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who buys is agreed between the buyers: the lead invites, each agrees for itself, and who is published leaves by itself. */
abstract class BuyersOfTendersTest extends WithAWholeDraft {

    @DemoOnH2
    static class OnH2Test extends BuyersOfTendersTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends BuyersOfTendersTest {}

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final OrganisationId WENDMOOR = new OrganisationId("wendmoor-icb");
    private static final OrganisationId MARSHWICK = new OrganisationId("marshwick-council");

    @Autowired
    SigningOff signing;

    @Autowired
    TenderDirectory directory;

    private TenderPart.Id other = TenderPart.Id.TENDER;

    @BeforeEach
    void anotherBuyer() {
        other = ((PartChange.Done) tenders.add(id, TenderPart.Kind.BUYER)).part();
        invite(WENDMOOR);
        share(lead().id(), "60");
        share(other, "40");
    }

    private AnswerOutcome invite(OrganisationId organisation) {
        String before = tenders.find(id)
                .flatMap(tender -> tender.part(other))
                .map(part -> part.says(TenderFields.BUYER))
                .orElse("");
        return tenders.answer(id, other, TenderFields.BUYER.path(), before, organisation.value());
    }

    private void share(TenderPart.Id part, String percent) {
        String before = found().part(part).orElseThrow().says(TenderFields.SHARE);
        assertThat(tenders.answer(id, part, TenderFields.SHARE.path(), before, percent))
                .isInstanceOf(AnswerOutcome.Kept.class);
    }

    private DraftTender found() {
        return tenders.find(id).orElseThrow();
    }

    private TenderPart lead() {
        return found().all(TenderPart.Kind.BUYER).getFirst();
    }

    private TenderBuyer second() {
        return found().buying().getLast();
    }

    private void as(String key) {
        SignedInAs.demo(context, key);
    }

    private SigningOff.Outcome theySign() {
        as("joint.commissioner");
        SigningOff.Outcome outcome = signing.sign(id, WENDMOOR, signing.standsNow(id));
        as("commissioner");
        return outcome;
    }

    private boolean theyRead() {
        as("joint.commissioner");
        boolean reads = tenders.find(id).isPresent()
                && tenders.mine().stream().anyMatch(one -> one.id().equals(id));
        as("commissioner");
        return reads;
    }

    private int published(String reason) {
        WholeDraft.sign(context, id);
        assertThat(theySign()).isEqualTo(SigningOff.Outcome.DONE);
        return ((PublishOutcome.Done) publishing.publish(id, seen(), reason))
                .published()
                .version();
    }

    private List<String> named() {
        return reading.latest(id).orElseThrow().published().content().first().publication().buyers().stream()
                .map(Publication.Buyer::id)
                .map(Publication.BuyerId::value)
                .toList();
    }

    @Test
    void whoever_is_invited_reads_the_draft_from_then_on_and_the_row_says_who_invited_it() {
        assertThat(theyRead()).isTrue();
        assertThat(second().organisation()).isEqualTo(WENDMOOR);
        assertThat(second().since()).isZero();
        assertThat(second().agreed()).isEmpty();
        assertThat(second().invited().name()).isEqualTo("Ceri Vaughan");
        assertThat(second().invited().account()).isPresent();
        assertThat(directory.tender(id).orElseThrow().buyers()).containsExactlyInAnyOrder(NORTHSHIRE, WENDMOOR);
        assertThat(jdbc.sql("select count(*) from tender_answer where tender = ? and place = 'organisation'")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .as("no text names a buyer")
                .isZero();
    }

    @Test
    void a_buyer_that_has_not_agreed_is_taken_out_or_replaced_by_the_lead() {
        assertThat(invite(MARSHWICK)).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(directory.tender(id).orElseThrow().buyers()).containsExactlyInAnyOrder(NORTHSHIRE, MARSHWICK);
        assertThat(invite(WENDMOOR)).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(theyRead()).isTrue();

        assertThat(tenders.remove(id, other)).isEqualTo(new PartChange.Done(other));
        assertThat(theyRead()).isFalse();
        assertThat(directory.tender(id).orElseThrow().buyers()).containsExactly(NORTHSHIRE);
        Map<String, Object> row = row();
        assertThat(row.get("left_by")).isEqualTo("Ceri Vaughan");
        assertThat(row.get("left_account")).isNotNull();
        assertThat(tenders.putBack(id, other)).isEqualTo(new PartChange.Done(other));
        assertThat(theyRead()).isTrue();
        assertThat(second().agreed()).isEmpty();
    }

    private Map<String, Object> row() {
        return jdbc.sql("select * from tender_buyer where tender = ? and part = ?")
                .params(id.value(), other.value())
                .query()
                .singleRow();
    }

    @Test
    void who_agreed_stands_in_the_row_and_what_is_taken_back_does_not() {
        assertThat(theySign()).isEqualTo(SigningOff.Outcome.DONE);
        assertThat(second().agreed())
                .hasValueSatisfying(by -> assertThat(by.account()).isPresent());
        as("joint.commissioner");
        signing.takeBack(id, WENDMOOR);
        as("commissioner");

        assertThat(second().agreed()).isEmpty();
        assertThat(tenders.remove(id, other)).isInstanceOf(PartChange.Done.class);
    }

    @Test
    void a_published_buyer_is_neither_taken_out_nor_replaced_nor_emptied_by_the_lead() {
        published("");

        assertThat(second().since()).isEqualTo(1);
        assertThat(named()).containsExactly(NORTHSHIRE.value(), WENDMOOR.value());
        assertThat(tenders.remove(id, other)).isEqualTo(new PartChange.Refused(Why.BOUND));
        assertThat(invite(MARSHWICK)).isEqualTo(new AnswerOutcome.Refused(Why.BOUND));
        assertThat(tenders.answer(id, other, TenderFields.BUYER.path(), WENDMOOR.value(), ""))
                .isEqualTo(new AnswerOutcome.Refused(Why.BOUND));
        as("joint.commissioner");
        signing.takeBack(id, WENDMOOR);
        as("commissioner");
        assertThat(tenders.remove(id, other)).isEqualTo(new PartChange.Refused(Why.BOUND));
        assertThat(theyRead()).isTrue();
    }

    @Test
    void whoever_takes_a_co_buyer_out_of_the_text_of_a_change_neither_shuts_it_out_nor_publishes_without_it() {
        published("");
        // As an earlier release let the lead do, and as somebody with a hand in the database could.
        jdbc.sql(
                        "update tender_part set removed_by = 'Ceri', removed_at = current_timestamp where tender = ? and id = ?")
                .params(id.value(), other.value())
                .update();
        share(lead().id(), "100");
        WholeDraft.answer(context, id, "contact", "elsewhere@northshire.example");

        assertThat(theyRead()).isTrue();
        assertThat(found().buyers()).containsExactly(NORTHSHIRE, WENDMOOR);
        assertThat(directory.tender(id).orElseThrow().buyers()).containsExactlyInAnyOrder(NORTHSHIRE, WENDMOOR);
        assertThat(signing.standing(id)).extracting(BuyerSignOff::buyer).containsExactly(NORTHSHIRE, WENDMOOR);
        assertThat(preview().ready().isReady()).isFalse();
        assertThat(publishing.publish(id, Sha256.of("anything"), "A new address"))
                .isNotInstanceOf(PublishOutcome.Done.class);
        as("joint.commissioner");
        assertThat(signing.signsFor(found())).containsExactly(WENDMOOR);
    }

    @Test
    void whoever_writes_another_name_over_a_co_buyer_s_changes_nothing() {
        published("");
        jdbc.sql("insert into tender_answer (tender, part, place, answer, changed_by, changed_at)"
                        + " values (?, ?, 'organisation', 'marshwick-council', 'Ceri', current_timestamp)")
                .params(id.value(), other.value())
                .update();
        WholeDraft.answer(context, id, "contact", "elsewhere@northshire.example");

        assertThat(theyRead()).isTrue();
        assertThat(found().buyers()).containsExactly(NORTHSHIRE, WENDMOOR);
        assertThat(publishing.publish(id, seen(), "A new address")).isInstanceOf(PublishOutcome.NotReady.class);
        assertThat(published("A new address")).isEqualTo(2);
        assertThat(named()).containsExactly(NORTHSHIRE.value(), WENDMOOR.value());
        assertThat(second().since()).isEqualTo(1);
    }

    @Test
    void a_published_buyer_leaves_of_its_own_accord_with_a_reason_on_record() {
        published("");
        assertThatThrownBy(() -> signing.leave(id, WENDMOOR, "They do not pay"))
                .as("the lead does not leave for another")
                .isInstanceOf(AccessDeniedException.class);
        assertThat(signing.leave(id, NORTHSHIRE, "We do not pay")).isEqualTo(SigningOff.Outcome.LEADS);
        as("joint.commissioner");
        assertThat(signing.leave(id, WENDMOOR, " \u0000")).isEqualTo(SigningOff.Outcome.REASON_MISSING);
        assertThat(signing.leave(id, WENDMOOR, "x".repeat(1001))).isEqualTo(SigningOff.Outcome.REASON_TOO_LONG);

        assertThat(signing.leave(id, WENDMOOR, "We have no money left")).isEqualTo(SigningOff.Outcome.DONE);

        assertThat(theyRead()).isFalse();
        assertThat(row().get("left_why")).isEqualTo("We have no money left");
        assertThat(row().get("left_account")).isNotNull();
        assertThat(acts(id.value())).endsWith("tenders.buyer-left");
        assertThat(named()).as("what is published stays").contains(WENDMOOR.value());
        assertThat(tenders.putBack(id, other)).isEqualTo(new PartChange.Refused(Why.LEFT));

        share(lead().id(), "100");
        WholeDraft.sign(context, id);
        assertThat(publishing.publish(id, seen(), "Northshire buys alone")).isInstanceOf(PublishOutcome.Done.class);
        assertThat(named()).containsExactly(NORTHSHIRE.value());
    }

    @Test
    void nobody_who_left_signs_or_leaves_again() {
        as("joint.commissioner");
        signing.leave(id, WENDMOOR, "Not for us");

        assertThatThrownBy(() -> signing.leave(id, WENDMOOR, "Again")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> signing.standsNow(id)).isInstanceOf(AccessDeniedException.class);
    }
}
