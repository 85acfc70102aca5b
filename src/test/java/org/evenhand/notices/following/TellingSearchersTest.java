package org.evenhand.notices.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.letters.EmailAddress;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Token;
import org.evenhand.tenders.WithAWholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whoever looks for tenders is told of each new one that fits, once, and of no other. */
@DemoOnH2
@TestPropertySource(properties = {"evenhand.mail.host=127.0.0.1", "evenhand.mail.from=tenders@evenhand.example"})
class TellingSearchersTest extends WithAWholeDraft {

    @Autowired
    EmailFollowerRows followers;

    @Autowired
    TellingSearchers telling;

    @Autowired
    Clock clock;

    @Test
    void a_letter_about_new_tenders_is_stopped_in_the_mail_program_by_one_press_that_leads_nowhere() throws Exception {
        looksFor("words=company", "ann", Locale.UK);
        publish();
        tell();
        String stop = jdbc.sql("select stop_address from outgoing_mail")
                .query(String.class)
                .single();
        String path = stop.substring(stop.indexOf("/following/"));
        MockMvc web = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .build();

        web.perform(get(path)).andExpect(status().isOk());
        assertThat(followers.searching(clock.instant()))
                .as("a look stops nothing")
                .hasSize(1);
        web.perform(post(path).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());

        assertThat(followers.searching(clock.instant())).isEmpty();
        web.perform(post(path).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
    }

    private record Posted(String to, String subject, String text) {}

    @AfterEach
    void forget() {
        jdbc.sql("delete from notice_email_follower").update();
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("delete from scheduled_tasks where task_name = 'tell-searchers'")
                .update();
    }

    private void looksFor(String query, String name, Locale language) {
        String token = Token.random();
        Instant now = Moments.now(clock);
        followers.add(new EmailFollowerRows.EmailFollower(
                token,
                new Interest.NewTenders(TenderSearch.of(query)),
                new EmailAddress(name + "@hearthside.example"),
                language,
                1,
                now,
                Optional.empty()));
        followers.confirm(token, now);
    }

    private List<String> tasks() {
        return jdbc.sql("select task_instance from scheduled_tasks where task_name = 'tell-searchers'")
                .query(String.class)
                .list();
    }

    private void tell() {
        SignedInAs.timetable();
        telling.tell(id);
    }

    private List<Posted> posted() {
        return jdbc.sql("select recipient, subject, words from outgoing_mail order by recipient")
                .query((row, number) ->
                        new Posted(row.getString("recipient"), row.getString("subject"), row.getString("words")))
                .list();
    }

    @Test
    void a_tender_that_fits_is_told_of_once_to_each_address_in_its_language() {
        looksFor("words=company", "ann", Locale.UK);
        looksFor("words=company+home", "ann", Locale.UK);
        looksFor("words=homes", "bryn", Locale.of("cy"));
        looksFor("words=railway", "cai", Locale.UK);
        publish();
        assertThat(tasks()).containsExactly(id.value());

        tell();
        tell();

        assertThat(posted())
                .extracting(Posted::to, Posted::subject)
                .containsExactly(
                        tuple("ann@hearthside.example", "New tender: Company at home"),
                        tuple("bryn@hearthside.example", "Tendr newydd: Company at home"));
        assertThat(posted())
                .allSatisfy(letter -> assertThat(letter.text()).contains("/notice/" + id + "\n", "/following/"));
    }

    @Test
    void nothing_is_put_on_the_timetable_while_nobody_looks_for_tenders() {
        publish();

        assertThat(tasks()).isEmpty();
    }

    @Test
    void a_change_of_a_tender_is_no_new_tender() {
        publish();
        looksFor("words=company", "ann", Locale.UK);

        tell();

        assertThat(posted()).isEmpty();
    }
}
