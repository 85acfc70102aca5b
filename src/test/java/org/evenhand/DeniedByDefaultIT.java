package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.evenhand.signin.web.PageHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is no view is answered to nobody, unless it says to whom. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid}", "spring.profiles.active=demo"})
@Import({DeniedByDefaultIT.Answers.class, DeniedByDefaultIT.Servlets.class})
class DeniedByDefaultIT {

    private static final String SECRET = "what was asked for";

    private static final AtomicReference<VaadinService> VAADIN = new AtomicReference<>();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    ServletContext servlets;

    @RestController
    public static class Answers {
        @GetMapping("/test/forgotten")
        public String forgotten() {
            return SECRET;
        }

        // Under the address of a page that is for everybody.
        @GetMapping("/comment/export")
        public String besideAPage() {
            return SECRET;
        }

        @RolesAllowed("AUDITOR")
        @GetMapping("/test/auditors")
        public String auditors() {
            return SECRET;
        }

        @PermitAll
        @GetMapping("/test/members")
        public String members() {
            return SECRET;
        }

        @AnonymousAllowed
        @GetMapping("/test/public")
        public String everybody() {
            return SECRET;
        }

        @AnonymousAllowed
        @GetMapping("/test/hidden")
        String hidden() {
            return SECRET;
        }
    }

    @TestConfiguration
    static class Servlets {
        @Bean
        ServletRegistrationBean<HttpServlet> forgottenServlet() {
            return new ServletRegistrationBean<>(
                    new HttpServlet() {
                        @Override
                        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                                throws IOException {
                            response.getWriter().write(SECRET);
                        }
                    },
                    "/test-servlet/*");
        }

        @Bean
        VaadinServiceInitListener vaadinOfThisTest() {
            return service -> VAADIN.set(service.getSource());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "test/forgotten,     302, 403, 403",
        "test/forgotten?v-r=uidl, 302, 403, 403",
        "comment/export,     302, 403, 403",
        "test/auditors,      302, 403, 200",
        "test/members,       302, 200, 200",
        "test/public,        200, 200, 200",
        "test/hidden,        302, 403, 403",
        "test-servlet/x,     302, 403, 403",
        "vaadinServlet/,     302, 403, 403",
        "error,              302, 403, 403",
        "VAADIN/push,        302, 403, 403",
        "VAADIN/push/x,      302, 403, 403"
    })
    void an_answer_is_for_those_whom_it_names(String path, int nobody, int commissioner, int auditor) throws Exception {
        for (var expected : Map.of(Pages.NOBODY, nobody, "commissioner", commissioner, "auditor", auditor)
                .entrySet()) {
            var answer = Visitor.of(port, expected.getKey()).get(path);
            assertThat(answer.statusCode()).as(expected.getKey()).isEqualTo(expected.getValue());
            assertThat(answer.body().equals(SECRET)).isEqualTo(expected.getValue() == 200);
        }
    }

    /** Whoever adds to these lists says why everybody may ask for it. */
    @Test
    void everything_that_answers_beside_the_views_is_known() {
        assertThat(PageHeaders.FILES)
                .containsExactlyInAnyOrder(
                        "/styles/**",
                        "/icons/**",
                        "/pictures/**",
                        "/components/**",
                        "/webjars/**",
                        "/aura/fonts/**",
                        "/robots.txt");

        Set<String> methods = context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .map(method -> method.getBeanType().getSimpleName() + "."
                        + method.getMethod().getName())
                .filter(name -> !name.startsWith("Answers."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(methods)
                .containsExactlyInAnyOrder(
                        // Asked for by the server itself, once an answer went wrong.
                        "BasicErrorController.error",
                        "BasicErrorController.errorHtml",
                        // Files and news of what is published, which is for everybody.
                        "NoticeFilesController.latest",
                        "NoticeFilesController.version",
                        "NoticeController.all",
                        "NoticeController.latest",
                        "NoticeController.version",
                        // Following needs no account; the link in a letter is the key to stopping it.
                        "FollowController.form",
                        "FollowController.ask",
                        "FollowController.followed",
                        "FollowController.confirm",
                        "FollowController.stop",
                        "FollowController.stopAtOnce",
                        // Figures that are kept nowhere.
                        "EnoughController.form",
                        "EnoughController.points",
                        // What a bid takes; marking that one may bid is a provider's own wish, behind a role.
                        "WorthController.page",
                        "WorthController.interest",
                        "WorthController.partners",
                        "SearchFollowController.form",
                        "SearchFollowController.ask",
                        // Whoever registers an organisation has no account yet; the link in a letter is the key to each
                        // step.
                        "RegisterController.form",
                        "RegisterController.ask",
                        "RegisterController.registration",
                        "RegisterController.step",
                        "RegisterController.confirm",
                        "RegisterController.invitation",
                        "RegisterController.another",
                        "RegisterController.begin",
                        // A provider's own wish, behind a role.
                        "NoticeController.told",
                        // Questions and answers are for everybody, as is their feed; asking is for providers.
                        "QuestionsController.all",
                        "QuestionsController.form",
                        "QuestionsController.ask",
                        "QuestionsController.takeBack",
                        "QuestionsFeedController.english",
                        "QuestionsFeedController.welsh",
                        // The documents of an organisation, behind a role.
                        "EvidenceController.all",
                        "EvidenceController.add",
                        "EvidenceController.rename",
                        "EvidenceController.expire",
                        "EvidenceController.remove",
                        "EvidenceController.file",
                        "DocumentController.look",
                        "DocumentController.picture",
                        "DocumentController.placed",
                        "DocumentController.use",
                        // Pages of the scans of bids on paper, for those who open bids.
                        "PaperScanController.picture",
                        // The link in a letter is the key to what names a partner, and to nothing else of a bid.
                        "PartnerController.asked",
                        "PartnerController.done",
                        "PartnerController.answer",
                        "UploadsController.begin",
                        "UploadsController.put",
                        "UploadsController.finish",
                        "UploadsController.cancel",
                        // Whoever was given the link of a draft reads it and says what they think.
                        "CommentController.draft",
                        "CommentController.submit",
                        // Invented bids and marks: open while the demonstration runs, refused elsewhere by
                        // SampleScores.
                        "SampleSheetsController.sheet",
                        "SampleSheetsController.total",
                        "SampleSheetsController.criterion",
                        "SampleSheetsController.section",
                        "SampleSheetsController.marks",
                        "SampleSheetsController.compare",
                        "NoticesFeedController.english",
                        "NoticesFeedController.welsh");

        Set<String> addresses = servlets.getServletRegistrations().values().stream()
                .map(ServletRegistration::getMappings)
                .flatMap(Collection::stream)
                .filter(mapping -> !mapping.startsWith("/test-servlet"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(addresses).containsExactlyInAnyOrder("/", "/vaadinServlet/*");
    }

    /** Libraries bring theirs; Evenhand's own are named, each with its reason, in {@code gates/public-answers.txt}. */
    @Test
    void every_filter_and_every_handler_of_vaadin_is_known() throws Exception {
        assertThat(servlets.getFilterRegistrations().values())
                .extracting(FilterRegistration::getClassName)
                .containsExactlyInAnyOrder(
                        "org.evenhand.operations.health.KnownHostsFilter",
                        "org.evenhand.operations.health.DatabaseAwayFilter",
                        "org.evenhand.design.FullHouse",
                        "org.evenhand.design.LanguageChoice",
                        // Spring Security's own, whose chains ask who somebody is.
                        "org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean$1",
                        // Read what a request says, or count it, and answer nothing.
                        "org.springframework.boot.servlet.filter.OrderedRequestContextFilter",
                        "org.springframework.boot.servlet.filter.OrderedCharacterEncodingFilter",
                        "org.springframework.boot.servlet.filter.OrderedFormContentFilter",
                        "org.springframework.web.filter.ServerHttpObservationFilter",
                        // Would open a web socket; no address has one (VAADIN/push is refused).
                        "org.apache.tomcat.websocket.server.WsFilter");

        assertThat(VAADIN.get().getRequestHandlers())
                .extracting(handler -> handler.getClass().getName())
                .containsExactlyInAnyOrder(
                        "org.evenhand.design.PageRequests$Bounded",
                        // Begin a page, which then asks who may see it.
                        "com.vaadin.flow.server.communication.IndexHtmlRequestHandler",
                        "com.vaadin.flow.server.communication.JavaScriptBootstrapHandler",
                        "com.vaadin.flow.server.UnsupportedBrowserHandler",
                        "com.vaadin.flow.server.communication.FaviconHandler",
                        "com.vaadin.flow.server.communication.PwaHandler",
                        // Answer to a page that is open, by its own key.
                        "com.vaadin.flow.server.communication.UidlRequestHandler",
                        "com.vaadin.flow.server.communication.HeartbeatHandler",
                        "com.vaadin.flow.server.communication.SessionRequestHandler",
                        "com.vaadin.flow.server.communication.StreamRequestHandler",
                        // Refused before they are reached: no page asks for these.
                        "com.vaadin.flow.server.communication.PushRequestHandler",
                        "com.vaadin.flow.i18n.TranslationFileRequestHandler",
                        // Know of nothing to answer with: no part of a page is exported to other sites.
                        "com.vaadin.flow.server.communication.WebComponentProvider",
                        "com.vaadin.flow.server.communication.WebComponentBootstrapHandler");
    }
}
