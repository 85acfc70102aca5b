package org.evenhand.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.audit.Place;
import org.evenhand.audit.ReaderAtHand;
import org.evenhand.audit.ReadingTheRecord;
import org.evenhand.audit.RecordCsv;
import org.evenhand.audit.RecordFilter;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.Shell;
import org.evenhand.design.TroublePage;
import org.evenhand.people.AccountId;
import org.evenhand.people.Act;
import org.evenhand.people.Actor;
import org.evenhand.people.OrganisationId;
import org.evenhand.people.Role;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The auditor's pages without a browser. Each test has an organisation of its own, so that none sees another's acts. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid}")
@Import(ReaderAtHand.Wiring.class)
class AuditPagesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ReaderAtHand reader;

    @Autowired
    ReadingTheRecord reading;

    @Autowired
    TransactionTemplate transactions;

    private final String organisation = "org-" + UUID.randomUUID();
    private final TenderId tender = new TenderId("tender-" + UUID.randomUUID());

    @BeforeEach
    void an_auditor() {
        reader.isAuditorOf(organisation);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

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
    void a_look_at_the_record_is_on_record_with_what_was_asked_for() {
        open("audit", Map.of("person", "ada"), "en");
        open("audit", Map.of("act", "saw"), "en");

        assertThat(heading()).isEqualTo("One act on record matches");
        assertThat(text()).contains("Aud Itor", "Auditor, for " + organisation, "Looked at the record", "Person ada");
    }

    @Test
    void the_filter_is_in_the_address_and_in_the_fields() {
        publish(act("people.role-given", "ann"));
        publish(act("people.role-ended", "bob"));

        open("audit", Map.of("act", "people.role-ended", "person", "ADA", "from", "2026-11-01"), "en");

        assertThat(heading()).isEqualTo("One act on record matches");
        assertThat(field("filter-person").getValue()).isEqualTo("ADA");
        assertThat(field("filter-from").getValue()).isEqualTo("2026-11-01");
        assertThat(LocatorJ._get(Choice.class).getValue()).isEqualTo("people.role-ended");
        assertThat(LocatorJ._find(NativeLabel.class))
                .hasSize(6)
                .allMatch(label -> label.getFor().isPresent());
    }

    @Test
    void asking_leads_to_an_address_that_back_returns_from() {
        publish(act("people.role-given", "ann"));
        publish(act("people.role-ended", "bob"));
        open("audit", Map.of(), "en");

        LocatorJ._setValue(LocatorJ._get(Choice.class), "people.role-given");
        LocatorJ._setValue(field("filter-person"), " ada & co=é ");
        BasicUtilsKt._fireDomEvent(LocatorJ._get(FilterForm.class), "submit");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters())
                .isEqualTo(QueryParameters.simple(Map.of("act", "people.role-given", "person", "ada & co=é")));
        assertThat(heading()).isEqualTo("No act on record matches");

        UI.getCurrent().navigate("audit");

        assertThat(field("filter-person").getValue()).isEmpty();
        assertThat(heading()).contains("acts are on record");
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday, “yesterday” is not a day",
        "to, 2026-02-30, “2026-02-30” is not a day",
        "from, <script>, “<script>” is not a day"
    })
    void a_day_that_is_none_is_said_and_nothing_is_shown(String name, String value, String said) {
        publish(act("people.role-given", "ann"));

        open("audit", Map.of(name, value), "en");

        assertThat(text()).contains(said);
        LocatorJ._assertNone(ScoreTable.class);
    }

    @Test
    void days_in_the_wrong_order_are_said() {
        open("audit", Map.of("from", "2026-11-24", "to", "2026-11-01"), "en");

        assertThat(text()).contains("The first day, 24 November 2026, comes after the last, 1 November 2026.");
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
        assertThat(LocatorJ._get(Choice.class).getValue()).isEqualTo("people.role-given");
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
        assertThatThrownBy(() -> reading.page(RecordFilter.ALL, Place.START)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reading.timeline(tender, Place.START)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(reading::kinds).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reading.export(
                        RecordFilter.ALL, new RecordCsv.InWords(List.of(), code -> code), new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Act act(String code, String on) {
        record Kind(String code) implements Act.Kind {}
        return Act.of(
                        new Actor.Person(
                                new AccountId("account-1"),
                                "Ada Jones",
                                Role.COMMISSIONER,
                                new OrganisationId(organisation)),
                        new Kind(code),
                        new Act.Subject("account", on, Optional.of(3L)))
                .at(new OrganisationId(organisation));
    }

    private void publish(Act act) {
        transactions.executeWithoutResult(status -> context.publishEvent(act));
    }

    private void open(String path, Map<String, String> query, String language) {
        open(path, query, language, "AUDITOR");
    }

    private void open(String path, Map<String, String> query, String language, String role) {
        MockVaadin.tearDown();
        var authentication = new TestingAuthenticationToken("aud@example.org", "", "ROLE_" + role);
        SecurityContextHolder.getContext().setAuthentication(authentication);
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.setLocaleInt(Locale.of(language, "GB"));
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, asked) -> asked.equals(role) || asked.equals("ROLE_" + role));
            return request;
        });
        Routes routes = new Routes(
                Set.of(AuditView.class, TenderTimelineView.class), Set.of(NotFoundPage.class, TroublePage.class), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    private static void follow(String link) {
        Anchor anchor = LocatorJ._get(
                LocatorJ._get(
                        Nav.class,
                        spec -> spec.withPredicate(nav -> nav.getClassNames().contains("pages"))),
                Anchor.class,
                spec -> spec.withText(link));
        String[] parts = anchor.getHref().split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    private static Input field(String id) {
        return LocatorJ._get(Input.class, spec -> spec.withId(id));
    }

    private static String heading() {
        return LocatorJ._get(H1.class).getText();
    }

    private static List<String> links() {
        return LocatorJ._find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String text() {
        return String.join(" ", words());
    }

    private static List<String> words() {
        return words(LocatorJ._get(Shell.class).getElement()).toList();
    }

    private static Stream<String> words(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren().flatMap(AuditPagesTest::words);
    }
}
