package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route and every role, and nobody: exactly the allowed ones see the page, the rest a plain refusal. */
@DemoAtPort
class RoleMatrixIT {

    /** Shows no page: where a form was refused it leads back to the page of the link. */
    private static final String ONLY_LEADS_BACK = "registration/:token/:step";

    private static final Map<String, Visitor> SESSIONS = new HashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

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

        routes.addAll(plainPages());

        assertThat(Pages.ALL.keySet()).isEqualTo(routes);
    }

    /** The addresses at which controllers answer with pages, written as routes are. */
    private Set<String> plainPages() {
        return context.getBean(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getPackageName().startsWith("org.evenhand")
                        && one.getValue().getMethod().getReturnType() == ResponseEntity.class
                        && one.getValue().hasMethodAnnotation(GetMapping.class))
                .flatMap(one -> one.getKey().getPatternValues().stream())
                .map(pattern -> pattern.substring(1).replaceAll("\\{(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}", ":$1"))
                .filter(route -> !ONLY_LEADS_BACK.equals(route))
                .collect(Collectors.toSet());
    }

    static Stream<String> people() {
        return Pages.PEOPLE.stream();
    }

    @ParameterizedTest
    @MethodSource("people")
    void sees_exactly_the_pages_that_are_theirs(String person) throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        for (List<Pages.Expected> pages : Pages.ALL.values()) {
            for (Pages.Expected page : pages) {
                String answer = answer(person, page.address());
                boolean right = page.allowed().contains(person)
                        ? answer.equals("200")
                        : Set.of("302 sign-in", "302 home", "403", "404").contains(answer);
                if (!right || person.equals(Pages.NOBODY) && answer.equals("403")) {
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
        var response = session(person).get(path);
        if (response.statusCode() == 302) {
            String to = response.headers().firstValue("Location").orElse("");
            return to.endsWith("/sign-in") ? "302 sign-in" : "302 home";
        }
        // A view that leads elsewhere by itself has the reader's own page drawn under its address.
        return person.equals(Pages.NOBODY) || !address.equals("sign-in")
                ? String.valueOf(response.statusCode())
                : "302 home";
    }

    private Optional<String> idIn(String address) {
        Matcher named = Pattern.compile("\\{(.*)}").matcher(address);
        return named.find()
                ? Optional.ofNullable(jdbc.queryForObject(
                        "select id from account where email = ?", String.class, named.group(1) + "@evenhand.example"))
                : Optional.empty();
    }

    private Visitor session(String person) throws IOException, InterruptedException {
        Visitor known = SESSIONS.get(person);
        if (known == null) {
            known = Visitor.of(port, person);
            SESSIONS.put(person, known);
        }
        return known;
    }
}
