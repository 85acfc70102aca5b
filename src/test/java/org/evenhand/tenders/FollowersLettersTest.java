package org.evenhand.tenders;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From the act of a commissioner to the mail that a provider gets, over a real connection. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:followers-${random.uuid};DB_CLOSE_DELAY=-1",
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
    Task<Void> sendMail;

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
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    private void publish(String reason) {
        Preview preview = publishing.preview(id).orElseThrow();
        assertThat(publishing.publish(id, preview.digest().orElseThrow(), reason))
                .isInstanceOf(Publishing.Done.class);
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
        SettableClock now = new SettableClock();
        now.set(clock.instant());
        ManualScheduler timeTable =
                TestHelper.createManualScheduler(database, sendMail).clock(now).build();
        timeTable.runAnyDueExecutions();
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
    void a_cancelled_tender_goes_to_the_follower_too() throws Exception {
        follow("en");

        ending.cancel(id, "The money is gone");

        assertThat((String) mail().getFirst().getContent()).contains("The money is gone");
    }

    @Test
    void no_letter_leaves_where_the_change_was_refused_or_nobody_asks_any_more() {
        follow("en");
        WholeDraft.answer(context, id, "contact", "ask@northshire.example");
        Preview preview = publishing.preview(id).orElseThrow();
        assertThat(publishing.publish(id, preview.digest().orElseThrow(), " ")).isInstanceOf(Publishing.NoReason.class);
        assertThat(mail()).isEmpty();

        SignedInAs.demo(context, "provider");
        following.unfollow(id);
        SignedInAs.demo(context, "commissioner");
        publish("The old address was wrong");
        assertThat(mail()).isEmpty();
    }
}
