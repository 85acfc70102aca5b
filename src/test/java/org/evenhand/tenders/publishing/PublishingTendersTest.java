package org.evenhand.tenders.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.notices.NoticeField;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.TenderNotice;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.Days;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.WithAWholeDraft;
import org.evenhand.tenders.drafting.TenderStatus;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What is published is what was looked at, whole and by those who may, and everybody reads it. */
abstract class PublishingTendersTest extends WithAWholeDraft {

    @DemoOnH2
    static class OnH2Test extends PublishingTendersTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends PublishingTendersTest {}

    @Test
    void what_is_published_is_letter_by_letter_what_was_looked_at() {
        assertThat(preview().ready().missing()).isEmpty();
        assertThat(preview().mistakes()).isEmpty();
        Sha256 seen = seen();

        PublishedTender publishedTender = publish();

        assertThat(publishedTender.version()).isEqualTo(1);
        assertThat(publishedTender.digest()).isEqualTo(seen);
        assertThat(Sha256.of(jdbc.sql("select content from tender_publication where tender = ?")
                        .param(id.value())
                        .query(String.class)
                        .single()))
                .isEqualTo(seen);
        assertThat(tenders.find(id).orElseThrow().status()).isEqualTo(TenderStatus.ACTIVE);
        assertThat(acts(id.value())).endsWith("tenders.published", "keys.made");
        assertThat(acts(framework().value())).endsWith("criteria.framework-frozen");
        assertThat(reading.latest(id).orElseThrow().published().content().frozen())
                .isEqualTo(publishedTender.content().frozen());
    }

    @Test
    void nothing_that_is_not_on_the_published_list_is_in_the_frozen_text() {
        PublishedTender publishedTender = publish();

        assertThat(publishedTender.content().frozen().text())
                .contains("Company for older people", "Pay records of SV1", "R1 own rule", "650000")
                .doesNotContain("SECRET-RECORD", "conflicts", "barrier", "considered");
    }

    @Test
    void a_draft_is_to_everybody_what_an_unknown_name_is() {
        SignedInAs.nobody();

        assertThat(reading.latest(id)).isEmpty();
        assertThat(reading.version(id, 1)).isEmpty();
        assertThat(reading.latest(new TenderId("nobody-knows-it"))).isEmpty();
        assertThat(reading.listed()).extracting(TenderNotice.Listed::tender).doesNotContain(id);
    }

    @Test
    void of_two_who_publish_at_once_one_publishes_and_the_other_is_told() throws Exception {
        Sha256 seen = seen();
        List<PublishOutcome> answers = atOnce(() -> publishing.publish(id, seen, ""));

        assertThat(answers).filteredOn(PublishOutcome.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(PublishOutcome.Already.class::isInstance)
                .singleElement()
                .satisfies(already ->
                        assertThat(((PublishOutcome.Already) already).version()).isEqualTo(1));
        assertThat(reading.latest(id).orElseThrow().versions()).hasSize(1);
    }

    private List<PublishOutcome> atOnce(Callable<PublishOutcome> act) throws Exception {
        List<PublishOutcome> answers = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<PublishOutcome> signedIn = () -> {
                SignedInAs.demo(context, "commissioner");
                return act.call();
            };
            for (Future<PublishOutcome> answer : two.invokeAll(List.of(signedIn, signedIn))) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    @Test
    void what_changed_since_it_was_looked_at_or_is_not_ready_is_not_published() {
        Sha256 seen = seen();
        WholeDraft.answer(context, id, "summary", "Something else");
        assertThat(publishing.publish(id, seen, "")).isInstanceOf(PublishOutcome.ChangedSince.class);

        WholeDraft.answer(context, id, "contact", "");
        assertThat(publishing.publish(id, seen(), "")).isInstanceOf(PublishOutcome.NotReady.class);
        assertThat(reading.latest(id)).isEmpty();
    }

    @Test
    void publishing_on_another_day_than_the_draft_says_asks_and_the_notice_says_the_real_one() {
        LocalDate today = LocalDate.now(Days.HERE);
        for (LocalDate said : List.of(today.plusDays(1), today.minusDays(1))) {
            WholeDraft.answer(context, id, "timeline/published", said.toString());
            WholeDraft.answer(context, id, "commenced", said.toString());

            assertThat(preview().refusal()).contains(new PublishOutcome.OtherDays(today, today, false));
            assertThat(publishing.publish(id, seen(), "")).isEqualTo(new PublishOutcome.OtherDays(today, today, false));
        }
        assertThat(reading.latest(id)).isEmpty();

        publishing.setDays(id);
        assertThat(preview().ready().missing()).as("what was signed off stands").isEmpty();
        PublishedTender publishedTender = publish();

        assertThat(publishedTender.content().says(NoticeField.PUBLISHED)).isEqualTo(today.toString());
        assertThat(publishedTender.content().first().publication().commenced()).isEqualTo(today);
        assertThat(reading.latest(id).orElseThrow().firstDay()).contains(today);
        assertThat(acts(id.value()))
                .endsWith("tenders.tender-changed", "tenders.tender-changed", "tenders.published", "keys.made");
    }

    @Test
    void a_procurement_that_began_before_its_notice_keeps_its_day() {
        LocalDate today = LocalDate.now(Days.HERE);
        WholeDraft.answer(context, id, "commenced", today.minusDays(3).toString());
        WholeDraft.answer(context, id, "timeline/published", today.minusDays(1).toString());

        assertThat(preview().refusal()).contains(new PublishOutcome.OtherDays(today, today.minusDays(3), false));
    }

    @Test
    void a_provider_who_asked_is_told_in_their_language_and_no_buyer_learns_of_it() {
        publish();
        SignedInAs.demo(context, "provider");
        following.follow(id, Locale.of("cy"));
        following.follow(id, Locale.of("cy"));
        assertThat(following.isTold(id)).isTrue();
        assertThat(jdbc.sql("select language from notice_follower where tender = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("cy");
        assertThat(jdbc.sql("select count(*) from audit_record where act = 'tenders.follow' and tender = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();

        following.unfollow(id);
        assertThat(following.isTold(id)).isFalse();
    }

    @Test
    void nobody_but_a_commissioner_of_the_lead_publishes_or_ends() throws IOException {
        for (String other : List.of("joint.commissioner", "auditor", "provider")) {
            SignedInAs.demo(context, other);
            assertThatThrownBy(() -> publishing.publish(id, Sha256.of(""), ""))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> ending.withdraw(id, "x")).isInstanceOf(AccessDeniedException.class);
        }
    }
}
