package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.shared.Days;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A new commissioner at a keyboard: a framework from the Greater Manchester pack with one rule of their own, a tender of it,
 * chapter by chapter, signed off and published; then everybody reads it without signing in.
 */
@BrowserTest
@DemoAtPort
class JourneyIT {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Test
    void a_tender_is_made_from_a_pack_with_an_own_rule_and_published_by_keyboard_alone(Page page) {
        Typist typist = new Typist(page, address(""));
        signIn(typist, page);
        framework(typist);
        String draft = tender(typist);
        chapters(typist, draft);
        typist.open(draft + "/ready");
        assertThat(typist.heading()).as(typist.text()).contains("One thing");
        typist.open(draft + "/sign-off");
        typist.press("Sign off for Northshire Council");
        typist.open(draft + "/ready");
        assertThat(typist.heading()).startsWith("Nothing is missing");
        String id = draft.substring("draft/".length());
        typist.open("tender/" + id + "/publish");
        // The draft says a day two weeks ahead; it is published today.
        typist.press("Set the dates to today");
        typist.press("Publish this tender");
        assertThat(typist.heading()).isEqualTo("“Meals and company” is published");

        page.context().clearCookies();
        read(typist, page, id);
    }

    private static void signIn(Typist typist, Page page) {
        typist.open("sign-in");
        typist.fill("E-mail address", "commissioner@evenhand.example");
        typist.fill("Password", "try-evenhand");
        typist.press("Sign in");
        page.waitForURL(there -> !there.endsWith("sign-in"));
    }

    /** From the pack two measures, one rule of one's own, and the price that every framework begins with. */
    private void framework(Typist typist) {
        typist.open("frameworks/new");
        typist.type("What is it for?", "Meals and company");
        typist.select("Rule pack", "Greater Manchester's six priorities");
        typist.choose("A first step into work");
        typist.choose("Neighbours together");
        typist.press("Start this framework");
        assertThat(typist.heading()).isEqualTo("Meals and company");
        String framework = typist.path();
        typist.press("Title, contract and sections");
        typist.type("Value of the whole contract", "650000");
        typist.type("Length in years", "3");
        typist.type("Staff the contract needs", "14");

        typist.open(framework);
        typist.press("A criterion of your own");
        typist.choose("How should it score?", "Your own rule");
        typist.select("Section", "Social value");
        typist.press("Add this criterion");
        typist.type("Title", "Neighbours who help run it");
        typist.to("Reference");
        String reference = typist.value();
        typist.answerEverything(Map.of("Co-produced with", "Northshire Voices"));
        typist.fill("The rule", rule(reference));
        typist.answerEverything(Map.of());

        typist.open(framework);
        typist.press("P1 Price for the whole contract");
        typist.answerEverything(Map.of());
        typist.open(framework);
        typist.type("Weight of first-step-into-work", "30");
        typist.type("Weight of neighbours-together", "20");
        typist.type("Weight of " + reference, "10");
        typist.type("Weight of P1", "40");
    }

    private static String rule(String reference) {
        return """
                rule "%s own rule"
                    @criterion("%s")
                when
                    $o : Offer( measure == "neighbours-in-charge", $q : quantity )
                then
                    give( min(1, $q / 12), "{q} of 12 neighbours with a say" );
                end
                """.formatted(reference, reference);
    }

    private static String tender(Typist typist) {
        typist.open("drafts/new");
        typist.type("What the tender is called", "Meals and company");
        typist.select("The framework whose criteria", "Meals and company");
        typist.press("Start the tender");
        assertThat(typist.heading()).isEqualTo("Meals and company");
        return typist.path();
    }

    private void chapters(Typist typist, String draft) {
        LocalDate today = Days.today(clock);
        Map<String, String> given = new LinkedHashMap<>();
        given.put("The most lots", Typist.NOTHING);
        given.put("Working days that bidders", Typist.NOTHING);
        given.put("Time of the deadline", "12:00");
        given.put("Share of the budget", "100");
        day(given, "The day the procurement begins", today.plusDays(14));
        day(given, "The notice is published", today.plusDays(14));
        day(given, "Last day for questions", today.plusDays(32));
        day(given, "Every question is answered by", today.plusDays(39));
        day(given, "Last day for bids", today.plusDays(51));
        day(given, "Marking is done by", today.plusDays(81));
        day(given, "The award notice is published", today.plusDays(99));
        day(given, "The contract starts", today.plusDays(185));
        day(given, "The day on which this was considered", today.minusDays(1));
        day(given, "The day on which that was established", today);
        for (String chapter :
                List.of("basics", "buyers", "lots", "timeline", "social-value", "barriers", "conflicts")) {
            typist.open(draft + "/" + chapter);
            typist.answerEverything(given);
        }
    }

    private static void day(Map<String, String> given, String name, LocalDate day) {
        given.put(name + ": Day", String.valueOf(day.getDayOfMonth()));
        given.put(name + ": Month", String.valueOf(day.getMonthValue()));
        given.put(name + ": Year", String.valueOf(day.getYear()));
    }

    /** Everybody reads the notice, in both languages, and takes it with them. */
    private void read(Typist typist, Page page, String id) {
        List<String> trouble = new ArrayList<>();
        for (String language : List.of("en", "cy")) {
            page.context().addCookies(List.of(new Cookie("evenhand-language", language).setUrl(address(""))));
            page.setViewportSize(language.equals("cy") ? 320 : 1280, 800);
            for (String path : List.of("notices", "notice/" + id, "notice/" + id + "/version/1")) {
                typist.open(path);
                Axe.violations(page).forEach(wrong -> trouble.add(language + " /" + path + ": " + wrong));
                assertThat(typist.text()).contains("Meals and company");
            }
        }
        assertThat(trouble).isEmpty();
        assertThat(typist.text())
                .contains("A first step into work", "Neighbours who help run it", "Northshire Council");
        List<String> names = new ArrayList<>();
        for (String link : typist.links()) {
            APIResponse answer = page.request().get(link);
            assertThat(answer.status()).as(link).isEqualTo(200);
            names.add(answer.headers().getOrDefault("content-type", "").replaceAll(";.*", ""));
        }
        assertThat(names).contains("application/pdf", "application/zip");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }
}
