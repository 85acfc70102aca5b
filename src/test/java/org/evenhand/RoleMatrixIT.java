package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every route and every role, and nobody: exactly the allowed ones see the page, the rest a plain refusal. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid}", "spring.profiles.active=demo"})
class RoleMatrixIT {

    private static final String NOBODY = "nobody";
    private static final List<String> PEOPLE = List.of(
            NOBODY,
            "commissioner",
            "joint.commissioner",
            "provider",
            "evaluator",
            "lived.experience",
            "auditor",
            "administrator");
    private static final Set<String> EVERYBODY = Set.copyOf(PEOPLE);
    private static final Set<String> SIGNED_IN =
            new TreeSet<>(PEOPLE.stream().filter(one -> !one.equals(NOBODY)).toList());

    private static final String NORTHSHIRE = "organisation/northshire-council";

    /** Route template → an address of it, and who sees the page there. */
    private record Expected(String address, Set<String> allowed) {}

    /** Two lines here are never the same decision: who may see a page is decided for each page by itself. */
    private static final Map<String, List<Expected>> PAGES = new TreeMap<>(Map.ofEntries(
            page("", "", EVERYBODY),
            page("sign-in", "sign-in", Set.of(NOBODY)),
            page("set-up", "set-up", Set.of()),
            page("forgotten", "forgotten", EVERYBODY),
            page("new-password/:token", "new-password/made-up", EVERYBODY),
            page("invitation/:token", "invitation/made-up", EVERYBODY),
            page("accessibility", "accessibility", EVERYBODY),
            page("developers/style", "developers/style", EVERYBODY),
            page("account", "account", SIGNED_IN),
            page("account/codes", "account/codes", SIGNED_IN),
            page("people", "people", Set.of("commissioner", "joint.commissioner", "administrator")),
            page("organisations", "organisations", Set.of("administrator")),
            page("organisations/new", "organisations/new", Set.of("administrator")),
            pages(
                    "organisation/:organisation",
                    new Expected(NORTHSHIRE, Set.of("commissioner", "auditor", "administrator")),
                    new Expected("organisation/hearthside-shared-lives", Set.of("provider", "administrator")),
                    new Expected("organisation/nobody-knows-it", Set.of())),
            pages(
                    "organisation/:organisation/people",
                    new Expected(NORTHSHIRE + "/people", Set.of("commissioner", "administrator")),
                    new Expected("organisation/marshwick-council/people", Set.of("joint.commissioner")),
                    new Expected("organisation/nobody-knows-it/people", Set.of())),
            pages(
                    "organisation/:organisation/invite",
                    new Expected(NORTHSHIRE + "/invite", Set.of("commissioner", "administrator")),
                    new Expected("organisation/marshwick-council/invite", Set.of("joint.commissioner"))),
            pages(
                    "organisation/:organisation/people/:account",
                    new Expected(NORTHSHIRE + "/people/{provider}", Set.of()),
                    new Expected(NORTHSHIRE + "/people/{auditor}", Set.of("administrator"))),
            page("samples", "samples", EVERYBODY),
            page("tender/:tender", "tender/shared-lives-rigid", EVERYBODY),
            pages(
                    "tender/:tender/scores",
                    new Expected("tender/shared-lives-rigid/scores", Set.of("commissioner", "auditor")),
                    new Expected("tender/homeshare-prevention/scores", Set.of("joint.commissioner"))),
            page(
                    "tender/:tender/scores/:bid",
                    "tender/shared-lives-rigid/scores/hearthside",
                    Set.of("commissioner", "auditor")),
            page(
                    "tender/:tender/scores/:bid/:criterion",
                    "tender/shared-lives-rigid/scores/hearthside/SV1",
                    Set.of("commissioner", "auditor")),
            page(
                    "tender/:tender/scores/:bid/section/:section",
                    "tender/shared-lives-rigid/scores/hearthside/section/quality",
                    Set.of("commissioner", "auditor")),
            page(
                    "compare/:left/:right",
                    "compare/shared-lives-rigid/shared-lives-proportionate",
                    Set.of("commissioner", "auditor")),
            page("audit", "audit", Set.of("auditor")),
            page("audit/tender/:tender", "audit/tender/shared-lives-rigid", Set.of("auditor"))));

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final Map<String, HttpClient> SESSIONS = new HashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    private static Map.Entry<String, List<Expected>> page(String route, String address, Set<String> allowed) {
        return pages(route, new Expected(address, allowed));
    }

    private static Map.Entry<String, List<Expected>> pages(String route, Expected... expected) {
        return Map.entry(route, List.of(expected));
    }

    @Test
    void every_route_stands_in_the_table() {
        Set<String> routes = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.evenhand").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(type -> type.reflect())
                        .forEach(view -> {
                            routes.add(view.getAnnotation(Route.class).value());
                            Stream.of(view.getAnnotationsByType(RouteAlias.class))
                                    .forEach(alias -> routes.add(alias.value()));
                        });

        assertThat(PAGES.keySet()).isEqualTo(routes);
    }

    static Stream<String> people() {
        return PEOPLE.stream();
    }

    @ParameterizedTest
    @MethodSource("people")
    void sees_exactly_the_pages_that_are_theirs(String person) throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        for (List<Expected> pages : PAGES.values()) {
            for (Expected page : pages) {
                String answer = answer(person, page.address());
                boolean right = page.allowed().contains(person)
                        ? answer.equals("200")
                        : Set.of("302 sign-in", "302 home", "403", "404").contains(answer);
                if (!right || person.equals(NOBODY) && answer.equals("403")) {
                    wrong.put(page.address(), answer);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void an_organisation_that_is_not_theirs_answers_as_one_that_is_not_there() throws Exception {
        for (String page : List.of("", "/people", "/invite", "/people/somebody")) {
            assertThat(answer("commissioner", "organisation/marshwick-council" + page))
                    .isEqualTo(answer("commissioner", "organisation/nobody-knows-it" + page));
        }
    }

    private String answer(String person, String address) throws Exception {
        String path = address.replaceAll("\\{.*}", idIn(address).orElse(""));
        var response = session(person).send(get(path), BodyHandlers.ofString());
        if (response.statusCode() == 302) {
            String to = response.headers().firstValue("Location").orElse("");
            return to.endsWith("/sign-in") ? "302 sign-in" : "302 home";
        }
        // A view that leads elsewhere by itself has the reader's own page drawn under its address.
        return person.equals(NOBODY) || !address.equals("sign-in") ? String.valueOf(response.statusCode()) : "302 home";
    }

    private Optional<String> idIn(String address) {
        Matcher named = Pattern.compile("\\{(.*)}").matcher(address);
        return named.find()
                ? Optional.ofNullable(jdbc.queryForObject(
                        "select id from account where email = ?", String.class, named.group(1) + "@evenhand.example"))
                : Optional.empty();
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").build();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    private HttpClient session(String person) throws IOException, InterruptedException {
        HttpClient known = SESSIONS.get(person);
        if (known != null) {
            return known;
        }
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        if (!person.equals(NOBODY)) {
            Matcher token = TOKEN.matcher(
                    client.send(get("sign-in"), BodyHandlers.ofString()).body());
            assertThat(token.find()).isTrue();
            var signedIn = client.send(
                    HttpRequest.newBuilder(uri("sign-in"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("email=" + person + "%40evenhand.example"
                                    + "&password=try-evenhand&_csrf="
                                    + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(signedIn.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).doesNotContain("sign-in"));
        }
        SESSIONS.put(person, client);
        return client;
    }
}
