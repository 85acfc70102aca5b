package org.evenhand.tenders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.Saved;
import org.evenhand.people.SignedInAs;
import org.evenhand.scoring.Sha256;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What is published is frozen for good, changes only as a new version with a reason, and ends with one. */
abstract class PublishingTendersTest {

    @DemoOnH2
    static class OnH2Test extends PublishingTendersTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends PublishingTendersTest {}

    @Autowired
    PublishingTenders publishing;

    @Autowired
    EndingTenders ending;

    @Autowired
    ReadingNotices reading;

    @Autowired
    FollowingNotices following;

    @Autowired
    DraftingTenders tenders;

    @Autowired
    DraftingFrameworks frameworks;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private TenderId id = new TenderId("");

    @BeforeEach
    void draft() {
        id = WholeDraft.of(context, "Company at home");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private Preview preview() {
        return publishing.preview(id).orElseThrow();
    }

    private Sha256 seen() {
        return preview().digest().orElseThrow();
    }

    private Published publish() {
        return ((Publishing.Done) publishing.publish(id, seen(), "")).published();
    }

    private FrameworkId framework() {
        return tenders.find(id).orElseThrow().framework();
    }

    private List<String> acts(String subject) {
        return jdbc.sql("select act from audit_record where subject_id = ? order by seq")
                .param(subject)
                .query(String.class)
                .list();
    }

    @Test
    void what_is_published_is_letter_by_letter_what_was_looked_at() {
        assertThat(preview().ready().missing()).isEmpty();
        assertThat(preview().mistakes()).isEmpty();
        Sha256 seen = seen();

        Published published = publish();

        assertThat(published.version()).isEqualTo(1);
        assertThat(published.digest()).isEqualTo(seen);
        assertThat(Sha256.of(jdbc.sql("select content from tender_publication where tender = ?")
                        .param(id.value())
                        .query(String.class)
                        .single()))
                .isEqualTo(seen);
        assertThat(tenders.find(id).orElseThrow().status()).isEqualTo(TenderStatus.ACTIVE);
        assertThat(acts(id.value())).endsWith("tenders.published");
        assertThat(acts(framework().value())).endsWith("criteria.framework-frozen");
        assertThat(reading.latest(id).orElseThrow().published().content().frozen())
                .isEqualTo(published.content().frozen());
    }

    @Test
    void nothing_that_is_not_on_the_published_list_is_in_the_frozen_text() {
        Published published = publish();

        assertThat(published.content().frozen().text())
                .contains("Company for older people", "Pay records of SV1", "R1 own rule", "650000")
                .doesNotContain("SECRET-RECORD", "conflicts", "barrier", "considered");
    }

    @Test
    void a_draft_is_to_everybody_what_an_unknown_name_is() {
        SignedInAs.nobody();

        assertThat(reading.latest(id)).isEmpty();
        assertThat(reading.version(id, 1)).isEmpty();
        assertThat(reading.latest(new TenderId("nobody-knows-it"))).isEmpty();
        assertThat(reading.listed()).extracting(Notice.Listed::tender).doesNotContain(id);
    }

    @Test
    void of_two_who_publish_at_once_one_publishes_and_the_other_is_told() throws Exception {
        Sha256 seen = seen();
        List<Publishing> answers = atOnce(() -> publishing.publish(id, seen, ""));

        assertThat(answers).filteredOn(Publishing.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Publishing.Already.class::isInstance)
                .singleElement()
                .satisfies(already ->
                        assertThat(((Publishing.Already) already).version()).isEqualTo(1));
        assertThat(reading.latest(id).orElseThrow().versions()).hasSize(1);
    }

    private List<Publishing> atOnce(Callable<Publishing> act) throws Exception {
        List<Publishing> answers = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<Publishing> signedIn = () -> {
                SignedInAs.demo(context, "commissioner");
                return act.call();
            };
            for (Future<Publishing> answer : two.invokeAll(List.of(signedIn, signedIn))) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    @Test
    void what_changed_since_it_was_looked_at_or_is_not_ready_is_not_published() {
        Sha256 seen = seen();
        WholeDraft.answer(context, id, "summary", "Something else");
        assertThat(publishing.publish(id, seen, "")).isInstanceOf(Publishing.ChangedSince.class);

        WholeDraft.answer(context, id, "contact", "");
        assertThat(publishing.publish(id, seen(), "")).isInstanceOf(Publishing.NotReady.class);
        assertThat(reading.latest(id)).isEmpty();
    }

    @Test
    void a_frozen_framework_is_changed_by_no_service_and_who_tried_is_on_record() {
        publish();
        FrameworkId framework = framework();
        Framework before = frameworks.find(framework).orElseThrow();
        PartId part = before.criteria().getLast().id();

        assertThat(frameworks.answer(framework, part, "weight", "20", "25")).isInstanceOf(Saved.Frozen.class);
        assertThatThrownBy(() -> frameworks.addOwn(framework, CriterionKind.GATE, Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> frameworks.addSection(framework, "More")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> frameworks.move(framework, part, true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> frameworks.duplicate(framework, part)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> frameworks.remove(framework, part)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> frameworks.putBack(framework, part)).isInstanceOf(AccessDeniedException.class);

        assertThat(frameworks.find(framework)).contains(before);
        assertThat(acts(framework.value()))
                .filteredOn("criteria.framework-change-refused"::equals)
                .hasSize(7);
    }

    @Test
    void the_database_itself_refuses_to_change_what_is_frozen() {
        publish();
        String framework = framework().value();

        for (String harm : List.of(
                "update framework set frozen_at = null, frozen_by = null where id = '" + framework + "'",
                "update framework_answer set answer = '1' where framework = '" + framework + "'",
                "delete from framework_answer where framework = '" + framework + "'",
                "insert into framework_answer (framework, part, place, answer, changed_by, changed_at)"
                        + " select framework, part, 'more', answer, changed_by, changed_at from framework_answer"
                        + " where framework = '" + framework + "' and place = 'weight'",
                "update framework_part set place = 99 where framework = '" + framework + "'",
                "delete from framework_part where framework = '" + framework + "'",
                "update tender_publication set content = 'x' where tender = '" + id + "'",
                "delete from tender_publication where tender = '" + id + "'",
                "truncate table tender_publication",
                "truncate table framework_answer",
                "truncate table framework_part")) {
            assertThatThrownBy(() -> jdbc.sql(harm).update()).as(harm).isInstanceOf(DataAccessException.class);
        }
        assertThat(jdbc.sql("select answer from framework_answer where framework = ? and place = 'weight'")
                        .param(framework)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("20", "20", "30", "30");
    }

    @Test
    void a_change_of_words_is_a_new_version_with_a_reason() {
        publish();
        WholeDraft.answer(context, id, "contact", "ask@northshire.example");

        assertThat(publishing.publish(id, seen(), " ")).isInstanceOf(Publishing.NoReason.class);
        assertThat(publishing.publish(id, seen(), "x".repeat(4001))).isInstanceOf(Publishing.TooLong.class);
        assertThat(publishing.publish(id, seen(), "A new address")).isInstanceOf(Publishing.Done.class);

        Notice notice = reading.latest(id).orElseThrow();
        assertThat(notice.published().version()).isEqualTo(2);
        assertThat(notice.published().reason()).contains("A new address");
        assertThat(notice.changes())
                .containsExactly(
                        new Change("notice/tender/contact", "tenders@northshire.example", "ask@northshire.example"));
        assertThat(reading.version(id, 1).orElseThrow().isLatest()).isFalse();
        assertThat(acts(id.value())).endsWith("tenders.amended");
    }

    @Test
    void criteria_are_changed_in_a_copy_which_leaves_what_was_published_alone() {
        Published first = publish();
        FrameworkId copy = publishing.changeCriteria(id);
        assertThat(copy).isNotEqualTo(first.framework()).isEqualTo(publishing.changeCriteria(id));
        PartId rule = frameworks.find(copy).orElseThrow().criteria().getLast().id();
        frameworks.answer(copy, rule, "question", now(copy, rule, "question"), "How many visits?");
        WholeDraft.sign(context, id);

        assertThat(publishing.publish(id, seen(), "Clearer words")).isInstanceOf(Publishing.Done.class);

        assertThat(reading.version(id, 1).orElseThrow().published().content().frozen())
                .isEqualTo(first.content().frozen());
        assertThat(reading.latest(id).orElseThrow().changes())
                .extracting(Change::place)
                .containsExactly("criteria/R1/question");
        assertThat(frameworks.find(copy).orElseThrow().frozen()).isPresent();
    }

    private String now(FrameworkId framework, PartId part, String place) {
        return frameworks
                .find(framework)
                .orElseThrow()
                .criterion(part)
                .orElseThrow()
                .answer(place);
    }

    @Test
    void a_change_that_takes_time_away_must_leave_the_working_days_of_the_buyers_rule() {
        publish();
        WholeDraft.answer(
                context, id, "timeline/questions", WholeDraft.workingDay(1).toString());
        WholeDraft.answer(
                context, id, "timeline/answers", WholeDraft.workingDay(2).toString());
        WholeDraft.answer(
                context, id, "timeline/deadline", WholeDraft.workingDay(6).toString());

        assertThat(publishing.publish(id, seen(), "In haste"))
                .isInstanceOfSatisfying(Publishing.TooSoon.class, soon -> {
                    assertThat(soon.days()).isEqualTo(10);
                    assertThat(soon.earliest()).isAfter(WholeDraft.workingDay(10));
                });
        WholeDraft.answer(context, id, TenderFields.AMENDMENT_DAYS.place(), "2");
        assertThat(publishing.publish(id, seen(), "In haste")).isInstanceOf(Publishing.Done.class);
    }

    @Test
    void every_step_is_taken_from_where_the_table_says_and_from_nowhere_else() {
        assertThat(ending.cancel(id, "x")).isEqualTo(new Ending.NotFrom(TenderStatus.PLANNING));
        assertThat(ending.takeUpAgain(id)).isEqualTo(new Ending.NotFrom(TenderStatus.PLANNING));
        assertThat(ending.withdraw(id, " ")).isInstanceOf(Ending.NoReason.class);
        assertThat(ending.withdraw(id, "No money")).isEqualTo(new Ending.Done(TenderStatus.WITHDRAWN));

        assertThat(ending.withdraw(id, "x")).isEqualTo(new Ending.NotFrom(TenderStatus.WITHDRAWN));
        assertThat(ending.cancel(id, "x")).isEqualTo(new Ending.NotFrom(TenderStatus.WITHDRAWN));
        assertThat(publishing.publish(id, seen(), "x")).isEqualTo(new Publishing.NotFrom(TenderStatus.WITHDRAWN));
        assertThat(ending.takeUpAgain(id)).isEqualTo(new Ending.Done(TenderStatus.PLANNING));

        publish();
        assertThat(ending.withdraw(id, "x")).isEqualTo(new Ending.NotFrom(TenderStatus.ACTIVE));
        assertThat(ending.takeUpAgain(id)).isEqualTo(new Ending.NotFrom(TenderStatus.ACTIVE));
        assertThat(ending.cancel(id, "x".repeat(4001))).isInstanceOf(Ending.TooLong.class);
        assertThat(ending.cancel(id, "Nobody needs it")).isEqualTo(new Ending.Done(TenderStatus.CANCELLED));

        assertThat(ending.cancel(id, "x")).isEqualTo(new Ending.NotFrom(TenderStatus.CANCELLED));
        assertThat(ending.withdraw(id, "x")).isEqualTo(new Ending.NotFrom(TenderStatus.CANCELLED));
        assertThat(ending.takeUpAgain(id)).isEqualTo(new Ending.NotFrom(TenderStatus.CANCELLED));
        WholeDraft.answer(context, id, "contact", "other");
        assertThat(publishing.publish(id, seen(), "x")).isEqualTo(new Publishing.NotFrom(TenderStatus.CANCELLED));
        assertThat(acts(id.value()))
                .contains("tenders.withdrawn", "tenders.taken-up-again", "tenders.published", "tenders.cancelled");
        assertThat(reading.latest(id).orElseThrow().cancelled().orElseThrow().reason())
                .isEqualTo("Nobody needs it");
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
