package org.evenhand.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evenhand.audit.MadeCheck;
import org.evenhand.audit.reading.PagePosition;
import org.evenhand.audit.reading.ReadingTheRecord;
import org.evenhand.audit.reading.RecordCsv;
import org.evenhand.audit.reading.RecordFilter;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.ScoreTable;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The auditor's pages without a browser. */
class AuditPagesTest extends AuditorsPages {

    @Autowired
    ReadingTheRecord reading;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "en, Nothing is on record yet, Acts show here from the moment that somebody does something.",
        "cy, Nid oes dim ar gofnod eto, Bydd gweithredoedd yn ymddangos yma o’r funud y bydd rhywun yn gwneud rhywbeth."
    })
    void an_empty_record_says_so(String language, String heading, String why) {
        open("audit", Map.of(), language);

        assertThat(heading()).isEqualTo(heading);
        assertThat(text()).contains(why);
        LocatorJ._assertNone(ScoreTable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2 acts are on record, Commissioner, Gave a role, 2026, Record, 'Account: ann, version 3'",
        "cy, Nifer y gweithredoedd ar gofnod: 2, Comisiynydd, Wedi rhoi rôl, 2026, Cofnod, 'Cyfrif: ann, fersiwn 3'"
    })
    void a_record_says_who_in_which_role_did_what_when_to_what_and_why(
            String language, String heading, String role, String what, String year, String record, String on) {
        publish(act("people.role-given", "ann").because("She asked.\n<b>Twice</b>"));
        publish(act("tenders.not-yet-named", "shared-lives").onTender(tender));

        open("audit", Map.of(), language);

        assertThat(heading()).isEqualTo(heading);
        assertThat(text())
                .contains("Ada Jones", role, organisation, what, year, record, on, "She asked.\n<b>Twice</b>")
                .contains("tenders.not-yet-named");
        assertThat(UI.getCurrent().getInternals().getTitle()).endsWith("Evenhand");
        assertThat(links()).contains("audit?person=account-1", "audit/tender/" + tender.value(), "audit?act=saw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void no_key_stands_in_place_of_words(String language) {
        publish(act("people.role-given", "ann"));
        open("audit", Map.of("act", "people.role-given"), language);
        open("audit", Map.of(), language);

        assertThat(words()).noneMatch(text -> text.matches("(audit|act)\\.[a-z.-]+"));
    }

    @Test
    void the_page_says_how_far_the_record_was_checked_by_whom_and_what_came_of_it() {
        jdbc.sql("delete from record_check").update();
        open("audit", Map.of(), "en");
        assertThat(text()).contains("The record has not been checked yet.");

        Instant noon = Instant.parse("2099-06-01T11:00:00Z");
        new MadeCheck(MadeCheck.Way.BY_ITSELF, noon, 1_234, MadeCheck.Outcome.WHOLE).keep(jdbc);
        open("audit", Map.of(), "en");
        assertThat(text())
                .contains("Checked up to record 1,234 on 1 June 2099, 12:00 BST, by this service itself:"
                        + " nothing was changed, moved or removed.");

        new MadeCheck(MadeCheck.Way.BY_COMMAND, noon.plusSeconds(60), 7, MadeCheck.Outcome.BROKEN).keep(jdbc);
        open("audit", Map.of(), "cy");
        assertThat(text()).contains("mae’r cofnod yn dal hyd at rif 7", "gan bwy bynnag sy’n rhedeg y gwasanaeth hwn");
        jdbc.sql("delete from record_check").update();
    }

    @Test
    void a_look_at_the_record_is_on_record_with_what_was_asked_for() {
        open("audit", Map.of("person", "ada"), "en");
        open("audit", Map.of("act", "saw"), "en");

        assertThat(heading()).isEqualTo("One act on record matches");
        assertThat(text()).contains("Aud Itor", "Auditor, for " + organisation, "Looked at the record", "Person ada");
    }

    @Test
    void pages_of_fifty_lead_to_one_another_and_keep_the_filter() {
        IntStream.rangeClosed(1, 60).forEach(i -> publish(act("people.role-given", "n" + i + ".")));

        open("audit", Map.of("act", "people.role-given"), "en");
        assertThat(text())
                .contains("50 acts of 60 on this page", "n60.", "n11.")
                .doesNotContain("n10.");
        follow("Older acts");
        assertThat(text()).contains("10 acts of 60 on this page", "n10.", "n1.").doesNotContain("n11.");
        assertThat(what().value().map(Object::toString)).contains("people.role-given");
        follow("Newer acts");
        assertThat(text()).contains("n60.", "n11.").doesNotContain("n10.");
    }

    @Test
    void the_timeline_of_a_tender_begins_with_its_first_act() {
        publish(act("people.role-given", "first").onTender(tender));
        publish(act("people.role-ended", "second").onTender(tender));

        open("audit/tender/" + tender.value(), Map.of(), "en");

        assertThat(heading()).isEqualTo("What happened to " + tender.value());
        assertThat(text()).containsSubsequence("2 acts are on record, the oldest first.", "first", "second");
    }

    @Test
    void a_tender_that_the_auditor_may_not_know_of_is_not_there() {
        publish(act("people.role-given", "first")
                .at(new OrganisationId("another"))
                .onTender(tender));

        open("audit/tender/" + tender.value(), Map.of(), "en");

        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
    }

    @Test
    void the_download_holds_what_the_page_shows_in_the_words_of_the_reader() {
        publish(act("people.role-given", "=1+1"));
        open("audit", Map.of("act", "people.role-given"), "cy");

        Anchor download = LocatorJ._get(
                Anchor.class,
                spec -> spec.withText(
                        "Lawrlwytho’r gweithredoedd hyn fel taenlen (CSV). Mae’r lawrlwytho yn weithred ar gofnod."));
        String csv = new String(DownloadKt._download(download), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\ufeffCofnod,Amser (UTC),").contains("Wedi rhoi rôl", ",'=1+1,");
        assertThat(csv.lines()).hasSize(2).allMatch(line -> line.split(",", -1).length >= 17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMINISTRATOR", "COMMISSIONER", "EVALUATOR", "PROVIDER"})
    void nobody_but_an_auditor_gets_in(String role) {
        publish(act("people.role-given", "ann").onTender(tender));
        for (String path : List.of("audit", "audit/tender/" + tender.value())) {
            open(path, Map.of(), "en", role);

            LocatorJ._assertNone(AuditView.class);
            LocatorJ._assertNone(TenderTimelineView.class);
            assertThat(text()).doesNotContain("ann", "Ada Jones");
        }
        assertThatThrownBy(() -> reading.page(RecordFilter.ALL, PagePosition.START))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reading.timeline(tender, PagePosition.START))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(reading::kinds).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reading.export(
                        RecordFilter.ALL, new RecordCsv.InWords(List.of(), code -> code), new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static void follow(String link) {
        Anchor anchor = LocatorJ._get(
                LocatorJ._get(
                        Nav.class,
                        spec -> spec.withPredicate(nav -> nav.getClassNames().contains("audit-pages"))),
                Anchor.class,
                spec -> spec.withText(link));
        String[] parts = anchor.getHref().split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    private static List<String> links() {
        return LocatorJ._find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
