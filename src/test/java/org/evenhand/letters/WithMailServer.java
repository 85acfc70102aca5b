package org.evenhand.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Base of the tests of mail: a real mail server, and a timetable whose hours pass by hand. */
@Import(WithMailServer.Hands.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class WithMailServer {

    /** The beans that a test of mail is made of. */
    static final String WIRING =
            "org\\.evenhand\\.(timetable\\.(SchedulerConfiguration|AsTimetable)|letters\\.[A-Z]\\w+)";

    static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");
    static final SettableClock TIME = new SettableClock();
    static final int PORT;

    static GreenMail server = server(0);

    static {
        PORT = server.getSmtp().getPort();
    }

    @Autowired
    Outbox outbox;

    @Autowired
    UndeliveredMail undelivered;

    @Autowired
    Task<Void> sendMail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate jdbc;

    ManualScheduler timeTable;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("evenhand.mail.host", () -> "127.0.0.1");
        properties.add("evenhand.mail.port", () -> PORT);
        properties.add("evenhand.mail.from", () -> "evenhand@council.example");
        properties.add("evenhand.scheduler.enabled", () -> "false");
    }

    static class Hands {
        @Bean
        Clock clock() {
            return ((InstantSource) TIME::now).withZone(ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void morning() {
        TIME.set(MORNING);
        timeTable =
                TestHelper.createManualScheduler(database, sendMail).clock(TIME).build();
        if (!server.isRunning()) {
            server = server(PORT);
        }
    }

    @AfterEach
    void forget() throws Exception {
        jdbc.update("delete from outgoing_mail");
        jdbc.update("delete from scheduled_tasks");
        if (server.isRunning()) {
            server.purgeEmailFromAllMailboxes();
        }
    }

    @AfterAll
    static void close() {
        server.stop();
    }

    void post(Letter letter) {
        transaction.executeWithoutResult(status -> outbox.post(letter));
    }

    static Letter letter() {
        return letter("Subject", "Words with a link", "en");
    }

    static Letter letter(String subject, String text, String language) {
        return new Letter(new EmailAddress("Ann@example.org"), subject, text, Locale.forLanguageTag(language));
    }

    static MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    Object row(String column) {
        return jdbc.queryForMap("select * from outgoing_mail").get(column);
    }

    Instant time(String column) {
        return jdbc.queryForObject("select " + column + " from outgoing_mail", OffsetDateTime.class)
                .toInstant();
    }

    Instant due() {
        return jdbc.queryForObject("select execution_time from scheduled_tasks", OffsetDateTime.class)
                .toInstant();
    }

    int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }

    static GreenMail server(int port) {
        ServerSetup smtp = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(10_000);
        GreenMail started = new GreenMail(smtp);
        started.start();
        return started;
    }
}
