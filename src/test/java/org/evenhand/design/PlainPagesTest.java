package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

/** A plain page is a whole document without a script, known again by its text, with addresses that hold where it stands. */
class PlainPagesTest {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'";

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private static PlainPages pages(Map<String, Object> beans) {
        StaticListableBeanFactory factory = new StaticListableBeanFactory();
        beans.forEach(factory::addBean);
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return new PlainPages(
                messages,
                factory.getBeanProvider(NavigationItem.class),
                factory.getBeanProvider(ShellReader.class),
                factory.getBeanProvider(ShellBanner.class),
                List.of(PlainAddresses.of("notices", "notice/")),
                new PrintedFrom("https://tenders.example", Clock.systemUTC()),
                "https://evenhand.example");
    }

    private ServletWebRequest asks(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        response.setHeader("content-security-policy", POLICY);
        return new ServletWebRequest(request, response);
    }

    private static Document read(ResponseEntity<String> answer) {
        return Jsoup.parse(answer.getBody());
    }

    private static PlainPage page(String words) {
        return new PlainPage("Meals", new Div(new H1(words), new Anchor("notice/meals", "Meals")));
    }

    @Test
    void paper_is_told_the_address_and_the_day_but_no_address_that_is_for_those_who_know_it() {
        assertThat(paper(page("x"))).isEqualTo("shell.printed");
        assertThat(paper(page("x").asPersonal())).isEqualTo("shell.printed.day");
    }

    private String paper(PlainPage page) {
        return read(pages(Map.of()).answer(asks("GET", "/notice/meals"), page))
                .select("footer .printed-from")
                .text();
    }

    @Test
    void an_address_leads_where_it_says_however_deep_the_page_stands() {
        assertThat(link(pages(Map.of()).answer(asks("GET", "/notices"), page("x"))))
                .isEqualTo("./notice/meals");
        assertThat(link(pages(Map.of()).answer(asks("GET", "/notice/meals/version/1"), page("x"))))
                .isEqualTo("../../../notice/meals");
    }

    private static String link(ResponseEntity<String> answer) {
        return read(answer).select("main a").attr("href");
    }

    @Test
    void addresses_that_lead_from_anywhere_stay_and_none_makes_another_of_them() {
        Div content = new Div();
        for (String href : List.of("#main", "https://example.org/x", "/x", "mailto:a@b.example")) {
            content.add(new Anchor(href, "x"));
        }

        assertThat(read(pages(Map.of()).answer(asks("GET", "/notices"), new PlainPage("x", content)))
                        .select("main a")
                        .eachAttr("href"))
                .contains("#main", "https://example.org/x", "/x", "mailto:a@b.example");
    }

    @Test
    void its_own_style_is_allowed_and_no_other_and_there_is_no_script() {
        Document document = read(pages(Map.of()).answer(asks("GET", "/notices"), page("x")));

        assertThat(document.select("script")).isEmpty();
        assertThat(document.select("style")).hasSize(1);
        assertThat(response.getHeaders("content-security-policy"))
                .singleElement()
                .asString()
                .matches("default-src 'none'; style-src 'self' 'sha256-[A-Za-z0-9+/]{43}='; img-src 'self'");
    }

    @Test
    void a_page_with_a_live_form_is_allowed_its_own_script_and_no_other() {
        Document document = read(pages(Map.of())
                .answer(
                        asks("GET", "/notices"),
                        page("</script><script>x</script>").with(PageScript.LIVE_FORM)));

        assertThat(document.select("script"))
                .singleElement()
                .satisfies(script -> assertThat(script.data()).contains("form[data-live]"));
        assertThat(response.getHeaders("content-security-policy"))
                .singleElement()
                .asString()
                .matches("default-src 'none'; .*; script-src 'sha256-[A-Za-z0-9+/]{43}='; connect-src 'self'");
    }

    @Test
    void words_from_outside_stay_words_in_text_title_and_attributes() {
        String hostile = "</title></style><script>alert(1)</script>\"'>&amp;";
        Div content = new Div(new H1(hostile));
        content.setTitle(hostile);

        Document document = read(pages(Map.of()).answer(asks("GET", "/notices"), new PlainPage(hostile, content)));

        assertThat(document.select("script")).isEmpty();
        assertThat(document.select("h1").text()).isEqualTo(hostile);
        assertThat(document.select("main div").attr("title")).isEqualTo(hostile);
        assertThat(document.select("body > *")).hasSize(2);
    }

    @Test
    void what_is_not_shown_is_not_sent() {
        Span hidden = new Span("SECRET");
        hidden.setVisible(false);

        assertThat(pages(Map.of())
                        .answer(asks("GET", "/notices"), new PlainPage("x", new Div(new Paragraph(hidden))))
                        .getBody())
                .doesNotContain("SECRET");
    }

    @Test
    void strangers_know_it_again_by_its_text_and_what_is_personal_or_somebodys_is_kept_by_nobody() {
        PlainPages strangers = pages(Map.of());
        String tag = strangers
                .answer(asks("GET", "/notices"), page("x"))
                .getHeaders()
                .getETag();

        assertThat(tag).startsWith("W/");
        assertThat(strangers
                        .answer(asks("HEAD", "/notices"), page("x"))
                        .getHeaders()
                        .getETag())
                .isEqualTo(tag);
        assertThat(strangers
                        .answer(asks("GET", "/notices"), page("y"))
                        .getHeaders()
                        .getETag())
                .isNotEqualTo(tag);
        assertThat(strangers
                        .answer(asks("GET", "/notices"), page("x").asPersonal())
                        .getHeaders()
                        .getETag())
                .isNull();
        ShellReader somebody = () -> Optional.of(new ShellReader.Reader("ann", "Ann", ""));
        assertThat(pages(Map.of("reader", somebody))
                        .answer(asks("GET", "/notices"), page("x"))
                        .getHeaders()
                        .getETag())
                .isNull();
    }

    @Test
    void the_menu_shows_what_is_open_to_the_reader_and_marks_where_they_are() {
        NavigationItem open = NavigationItem.of(NavigationArea.TENDERS, 1, "notices", "open", Set.of())
                .withPages("notice/.*");
        NavigationItem closed =
                NavigationItem.of(NavigationArea.CRITERIA, 1, "frameworks", "own", Set.of("COMMISSIONER"));

        Document document =
                read(pages(Map.of("open", open, "closed", closed)).answer(asks("GET", "/notice/meals"), page("x")));

        assertThat(document.select("nav.shell-areas a").eachAttr("href")).containsExactly("../notices");
        assertThat(document.select("nav.shell-areas a").attr("aria-current")).isEqualTo("true");
        assertThat(document.select("a.shell-menu-button").attr("href")).isEqualTo("#shell-menu");
        assertThat(document.getElementById("shell-menu")).isNotNull();
        assertThat(document.select("a.shell-language").attr("href")).isEqualTo("../notice/meals?choose-language=cy");
    }

    private ServletWebRequest asksIn(String language, String path) {
        ServletWebRequest asked = asks("GET", path);
        ((MockHttpServletRequest) asked.getRequest()).setParameter("lang", language);
        return asked;
    }

    @Test
    void a_page_has_an_address_in_each_language_and_each_names_the_others() {
        for (String language : List.of("en", "cy")) {
            Document document = read(pages(Map.of()).answer(asksIn(language, "/notice/meals"), page("x")));

            assertThat(document.expectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(document.select("link[rel=canonical]").eachAttr("href"))
                    .containsExactly("https://evenhand.example/notice/meals?lang=" + language);
            assertThat(document.select("link[hreflang]").eachAttr("hreflang")).containsExactly("en", "cy", "x-default");
            assertThat(document.select("link[hreflang]").eachAttr("href"))
                    .containsExactly(
                            "https://evenhand.example/notice/meals?lang=en",
                            "https://evenhand.example/notice/meals?lang=cy",
                            "https://evenhand.example/notice/meals");
        }
    }

    @Test
    void what_the_address_names_counts_before_the_choice_which_counts_where_it_names_nothing() {
        ServletWebRequest named = asksIn("en", "/notice/meals");
        ServletWebRequest unnamed = asks("GET", "/notice/meals");
        for (ServletWebRequest asked : List.of(named, unnamed)) {
            ((MockHttpServletRequest) asked.getRequest()).setCookies(new Cookie(Language.COOKIE, "cy"));
        }

        ResponseEntity<String> english = pages(Map.of()).answer(named, page("x"));
        ResponseEntity<String> welsh = pages(Map.of()).answer(unnamed, page("x"));

        assertThat(read(english).expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.getHeaders().getVary()).containsExactly("Cookie");
        assertThat(read(welsh).expectFirst("html").attr("lang")).isEqualTo("cy");
        assertThat(welsh.getHeaders().getVary()).containsExactly("Cookie", "Accept-Language");
        assertThat(english.getHeaders().getETag())
                .isNotEqualTo(welsh.getHeaders().getETag());
    }

    @Test
    void links_to_plain_pages_keep_the_language_of_the_address_and_no_others_do() {
        Div content = new Div();
        for (String href : List.of("notice/meals", "notice/meals#dates", "notice/meals/notice.pdf", "packs", "#main")) {
            content.add(new Anchor(href, "x"));
        }

        assertThat(read(pages(Map.of()).answer(asksIn("cy", "/notices"), new PlainPage("x", content)))
                        .select("main a")
                        .eachAttr("href"))
                .containsExactly(
                        "./notice/meals?lang=cy",
                        "./notice/meals?lang=cy#dates",
                        "./notice/meals/notice.pdf",
                        "./packs",
                        "#main");
    }

    @Test
    void what_is_personal_or_not_found_or_elsewhere_has_no_address_in_a_language() {
        PlainPages pages = pages(Map.of());
        for (ResponseEntity<String> answer : List.of(
                pages.answer(asks("GET", "/notice/meals"), page("x").asPersonal()),
                pages.notFound(asks("GET", "/notice/meals")),
                pages.answer(asks("GET", "/elsewhere"), page("x")))) {
            assertThat(read(answer).select("link[rel=canonical], link[hreflang]"))
                    .isEmpty();
        }
    }
}
