package org.evenhand.bids.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.telling.WaitingLetters;
import org.evenhand.letters.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Letters to partners: what they say, when they are written, and that nobody else can read them. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:question-letters-${random.uuid};DB_CLOSE_DELAY=30",
            "evenhand.packs=rules",
            "evenhand.public-address=https://tenders.example",
            // Letters stay in the outbox, as nothing takes them there.
            "evenhand.mail.host=127.0.0.1",
            "evenhand.mail.from=evenhand@council.example",
            "evenhand.scheduler.enabled=false"
        })
@ActiveProfiles("demo")
class PartnerLettersTest extends WithPartners {

    private static final Pattern LINK = Pattern.compile("https://tenders\\.example/partner/([\\w-]{43})");

    @BeforeEach
    @AfterEach
    void empty() {
        jdbc.sql("delete from scheduled_tasks").update();
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("delete from bid_letter").update();
    }

    /** The letters that were written since they were last looked at. */
    private List<Letter> written() {
        return WaitingLetters.taken(context);
    }

    private static String token(String words) {
        Matcher link = LINK.matcher(words);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String letter(BidReference reference) {
        as(HAZEL);
        assertThat(asking.ask(reference, 1, Locale.UK))
                .isEqualTo(new PartnerOutcome.Done(java.util.Optional.empty(), true));
        return token(written().getFirst().text());
    }

    @Test
    void the_link_goes_by_letter_alone_and_the_letter_repeats_nothing_that_was_typed() {
        BidReference reference = named();
        as(HAZEL);
        asking.ask(reference, 1, Locale.of("cy"));

        assertThat(written()).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualToIgnoringCase(address);
            assertThat(letter.subject()).isEqualTo("Cadarnhewch eich rhan mewn cynnig");
            assertThat(letter.text()).contains("Company at home").doesNotContain(PARTNER, "Rides to the market");
            assertThat(byLink.find(token(letter.text()))).isPresent();
        });
    }

    @Test
    void nothing_that_waits_says_to_whom_or_of_what_a_letter_is() {
        as(HAZEL);
        asking.ask(named(), 1, Locale.UK);

        assertThat(jdbc.sql("select * from outgoing_mail").query().listOfRows()).isEmpty();
        assertThat(jdbc.sql("select content from bid_letter")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(new String(row, StandardCharsets.ISO_8859_1))
                        .doesNotContainIgnoringCase(address)
                        .doesNotContain("partner"));
    }

    @Test
    void whoever_owns_the_address_learns_of_answers_and_can_take_them_back() {
        BidReference reference = named();
        confirm(letter(reference));

        List<Letter> after = written();
        assertThat(after)
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).isEqualTo("Your answers for a bid were kept"));
        String token = token(after.getFirst().text());
        List<PartnerReply> no = yes(byLink.find(token).orElseThrow()).stream()
                .map(reply -> new PartnerReply(reply.key(), reply.digest(), false, "That was not me."))
                .toList();
        assertThat(byLink.answer(token, "Bryn Copper", no)).isInstanceOf(PartnerOutcome.Done.class);
        assertThat(standings(reference)).containsOnly(org.evenhand.bids.partners.PartnerLog.Standing.DENIED);
    }

    @Test
    void a_partner_is_told_once_that_something_it_confirmed_is_changed() {
        BidReference reference = named();
        confirm(letter(reference));
        written();
        as(HAZEL);
        share(figure, reference, "60");
        share(figure, reference, "61");
        say(reference, "contact", "contact-name", "Somebody else");

        List<Letter> told = written();
        assertThat(told)
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.subject()).isEqualTo("Something you confirmed for a bid was changed"));
        assertThat(confirm(token(told.getFirst().text()))).isInstanceOf(PartnerOutcome.Done.class);
        assertThat(standings(reference)).containsOnly(org.evenhand.bids.partners.PartnerLog.Standing.CONFIRMED);
    }
}
