package org.evenhand.notices.following;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.evenhand.PlainReader;
import org.evenhand.notices.interest.InterestRefusal;
import org.evenhand.notices.interest.RegisteringInterest;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.publishing.EndingTenders;
import org.evenhand.tenders.publishing.Preview;
import org.evenhand.tenders.publishing.PublishOutcome;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From the act of a commissioner to the mail that a provider gets, over a real connection. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:followers-${random.uuid};DB_CLOSE_DELAY=30",
            "evenhand.packs=rules",
            "evenhand.public-address=https://tenders.example",
            "evenhand.mail.host=127.0.0.1",
            "evenhand.mail.from=evenhand@council.example",
            "evenhand.scheduler.enabled=false"
        })
@ActiveProfiles("demo")
class FollowersLettersTest {

    private static final GreenMail SERVER = server();

    @Autowired
    PublishingTenders publishing;

    @Autowired
    EndingTenders ending;

    @Autowired
    FollowingNotices following;

    @Autowired
    RegisteringInterest interest;

    @Autowired
    Task<Void> sendMail;

    @Autowired
    Task<Void> tellFollowers;

    @Autowired
    TellingFollowers telling;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ExecutionInterceptor around;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    private TenderId id = new TenderId("");

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("evenhand.mail.port", () -> SERVER.getSmtp().getPort());
    }

    private static GreenMail server() {
        ServerSetup smtp = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(10_000);
        GreenMail started = new GreenMail(smtp);
        started.start();
        return started;
    }

    @BeforeEach
    void aPublishedTender() {
        id = WholeDraft.of(context, "Company at home");
        publish("");
    }

    @AfterEach
    void forget() throws Exception {
        SignedInAs.nobody();
        jdbc.sql("delete from scheduled_tasks").update();
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("delete from notice_follower").update();
        jdbc.sql("delete from notice_email_follower").update();
        jdbc.sql("delete from interest").update();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    private void publish(String reason) {
        Preview preview = publishing.preview(id).orElseThrow();
        assertThat(publishing.publish(id, preview.digest().orElseThrow(), reason))
                .isInstanceOf(PublishOutcome.Done.class);
    }

    private void follow(String language) {
        SignedInAs.demo(context, "provider");
        following.follow(id, Locale.of(language));
        SignedInAs.demo(context, "commissioner");
    }

    private void amend(String reason) {
        WholeDraft.answer(context, id, "contact", "ask@northshire.example");
        publish(reason);
    }

    /** What has left once everything that is due now was done. */
    private List<MimeMessage> mail() {
        writeWhatIsDue(Duration.ZERO);
        timeTable(Duration.ZERO, sendMail).runAnyDueExecutions();
        return Stream.of(SERVER.getReceivedMessages()).toList();
    }

    @Test
    void a_change_goes_to_the_follower_with_its_reason_and_the_way_to_the_page() throws Exception {
        follow("en");
        assertThat(mail()).isEmpty();

        amend("The old address was wrong");

        MimeMessage letter = mail().getFirst();
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("provider@evenhand.example");
        assertThat(letter.getSubject()).isEqualTo("Changed: Company at home");
        assertThat((String) letter.getContent())
                .contains("The old address was wrong", "https://tenders.example/notice/" + id);
        assertThat(mail()).hasSize(1);
    }

    @Test
    void the_letter_speaks_the_language_in_which_it_was_asked_for() throws Exception {
        follow("cy");

        amend("The old address was wrong");

        MimeMessage letter = mail().getFirst();
        assertThat(letter.getSubject()).isEqualTo("Wedi newid: Company at home");
        assertThat(letter.getHeader("Content-Language")).containsExactly("cy");
    }

    @Test
    void all_who_speak_for_a_provider_that_may_bid_are_told_once_each() throws Exception {
        follow("en");
        SignedInAs.demo(context, "provider");
        assertThat(interest.register(id, Locale.UK)).isEmpty();
        SignedInAs.demo(context, "commissioner");

        amend("The old address was wrong");

        assertThat(mail())
                .singleElement()
                .satisfies(letter -> assertThat(letter.getAllRecipients())
                        .extracting(Object::toString)
                        .containsExactly("provider@evenhand.example"));
    }

    @Test
    void a_provider_that_may_bid_is_told_without_following_and_not_once_it_took_that_back() {
        SignedInAs.demo(context, "provider");
        interest.register(id, Locale.of("cy"));
        SignedInAs.demo(context, "commissioner");
        amend("The old address was wrong");
        assertThat(mail()).hasSize(1);

        SignedInAs.demo(context, "provider");
        interest.withdraw(id);
        SignedInAs.demo(context, "commissioner");
        ending.cancel(id, "The money is gone");

        assertThat(mail()).hasSize(1);
    }

    @Test
    void interest_is_not_registered_in_a_tender_that_was_cancelled() {
        ending.cancel(id, "The money is gone");
        SignedInAs.demo(context, "provider");

        assertThat(interest.register(id, Locale.UK)).contains(InterestRefusal.CLOSED);
    }

    @Test
    void a_cancelled_tender_goes_to_the_follower_too() throws Exception {
        follow("en");

        ending.cancel(id, "The money is gone");

        assertThat((String) mail().getFirst().getContent()).contains("The money is gone");
    }

    @Test
    void whoever_has_no_account_asks_confirms_is_told_and_stops_by_the_links_in_the_letters() throws Exception {
        read("notice/" + id + "/follow").press("Send me the first letter", Map.of("email", "ann@hearthside.example"));
        String text = (String) mail().getFirst().getContent();
        String link =
                text.substring(text.indexOf("following/")).lines().findFirst().orElseThrow();
        assertThat(read(link).text()).contains("Yes, write to me").doesNotContain("Stop these letters");
        read(link).press("Yes, write to me");

        SignedInAs.demo(context, "commissioner");
        amend("The old address was wrong");

        MimeMessage letter = mail().getLast();
        assertThat((String) letter.getContent()).contains("The old address was wrong", link);
        assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<https://tenders.example/" + link + ">");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail().getFirst().getHeader("List-Unsubscribe")).isNull();
        assertThat(jdbc.sql("select count(*) from outgoing_mail where stop_address is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        read(link).press("Stop these letters");
        SignedInAs.demo(context, "commissioner");
        ending.cancel(id, "The money is gone");
        assertThat(mail()).hasSize(2);
    }

    private PlainReader read(String path) {
        return PlainReader.opens(context, "", path.strip(), Locale.UK);
    }

    @Test
    void with_a_change_goes_one_task_and_no_letter_however_many_follow() {
        ManyFollowers.follow(jdbc, id, clock.instant(), 300);

        amend("The old address was wrong");

        assertThat(letters()).isZero();
        assertThat(tasks()).containsExactly(id + "/2");
        writeWhatIsDue(Duration.ZERO);
        assertThat(letters()).isEqualTo(300);
        jdbc.sql("delete from scheduled_tasks where task_name = 'send-mail'").update();

        ending.cancel(id, "The money is gone");
        assertThat(letters()).isEqualTo(300);
        assertThat(tasks()).containsExactly(id.value());
        writeWhatIsDue(Duration.ZERO);
        assertThat(letters()).isEqualTo(600);
    }

    @Test
    void a_machine_that_stops_in_the_middle_of_the_letters_writes_every_one_of_them_later_and_none_twice() {
        ManyFollowers.follow(jdbc, id, clock.instant(), 300);
        amend("The old address was wrong");
        jdbc.sql("alter table outgoing_mail add constraint stops_in_the_middle"
                        + " check (recipient <> 'follower-150@evenhand.example')")
                .update();
        try {
            writeWhatIsDue(Duration.ZERO);
        } finally {
            jdbc.sql("alter table outgoing_mail drop constraint stops_in_the_middle")
                    .update();
        }
        assertThat(letters()).isZero();
        assertThat(tasks()).containsExactly(id + "/2");

        writeWhatIsDue(Duration.ofHours(1));
        assertThat(mostToOne()).isEqualTo(1);
        assertThat(letters()).isEqualTo(300);
    }

    @Test
    void a_machine_that_stops_after_the_letters_and_before_the_task_is_ticked_off_writes_none_of_them_twice() {
        ManyFollowers.follow(jdbc, id, clock.instant(), 300);
        amend("The old address was wrong");
        SignedInAs.timetable();
        telling.tell(id + "/2");
        assertThat(letters()).isEqualTo(300);
        assertThat(tasks()).containsExactly(id + "/2");

        writeWhatIsDue(Duration.ZERO);

        assertThat(tasks()).isEmpty();
        assertThat(mostToOne()).isEqualTo(1);
        assertThat(letters()).isEqualTo(300);
    }

    private void writeWhatIsDue(Duration later) {
        timeTable(later, tellFollowers).runAnyDueExecutions();
    }

    private ManualScheduler timeTable(Duration later, Task<Void> task) {
        SettableClock now = new SettableClock();
        now.set(clock.instant().plus(later));
        TestHelper.ManualSchedulerBuilder builder =
                TestHelper.createManualScheduler(database, task).clock(now);
        builder.addExecutionInterceptor(around);
        return builder.build();
    }

    private List<String> tasks() {
        return jdbc.sql("select task_instance from scheduled_tasks where task_name = 'tell-followers'")
                .query(String.class)
                .list();
    }

    private long mostToOne() {
        return jdbc.sql("select max(letters) from"
                        + " (select count(*) as letters from outgoing_mail group by recipient) of_one")
                .query(Long.class)
                .single();
    }

    private long letters() {
        return jdbc.sql("select count(*) from outgoing_mail").query(Long.class).single();
    }

    @Test
    void no_letter_leaves_where_the_change_was_refused_or_nobody_asks_any_more() {
        follow("en");
        WholeDraft.answer(context, id, "contact", "ask@northshire.example");
        Preview preview = publishing.preview(id).orElseThrow();
        assertThat(publishing.publish(id, preview.digest().orElseThrow(), " "))
                .isInstanceOf(PublishOutcome.NoReason.class);
        assertThat(mail()).isEmpty();

        SignedInAs.demo(context, "provider");
        following.unfollow(id);
        SignedInAs.demo(context, "commissioner");
        publish("The old address was wrong");
        assertThat(mail()).isEmpty();
    }
}
