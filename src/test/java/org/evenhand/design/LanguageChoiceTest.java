package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageChoiceTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void a_choice_is_kept_and_the_reader_stays_at_the_same_place() throws Exception {
        choose("/tender/shared-lives-rigid/scores/hearthside/SV1", "cy");

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/tender/shared-lives-rigid/scores/hearthside/SV1");
        assertThat(response.getHeader("Set-Cookie")).contains("evenhand-language=cy", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({"//elsewhere.example/x, /elsewhere.example/x", "/\\elsewhere.example, /elsewhere.example"})
    void nobody_is_sent_to_another_server(String path, String place) throws Exception {
        choose(path, "cy");

        assertThat(response.getHeader("Location")).isEqualTo(place);
    }

    @Test
    void a_language_that_we_do_not_speak_changes_nothing() throws Exception {
        choose("/", "fr");

        assertThat(chain.getRequest()).isNotNull();
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void the_choice_counts_before_the_browsers_languages_and_english_comes_last() {
        Cookie chosen = new Cookie(Language.COOKIE, "cy");

        assertThat(Language.of(new Cookie[] {chosen}, List.of(Locale.UK))).isEqualTo(Language.WELSH);
        assertThat(Language.of(null, List.of(Locale.FRENCH, Locale.of("cy")))).isEqualTo(Language.WELSH);
        assertThat(Language.of(new Cookie[] {new Cookie(Language.COOKIE, "xx")}, List.of(Locale.FRENCH)))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void the_language_that_the_address_of_a_plain_page_names_is_no_choice() throws Exception {
        filter("/notice/meals", LanguageChoice.OF_ADDRESS, "cy");

        assertThat(chain.getRequest()).isNotNull();
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void elsewhere_the_language_in_an_address_is_a_choice_as_it_was() throws Exception {
        filter("/drafts", LanguageChoice.OF_ADDRESS, "cy");

        assertThat(response.getHeader("Set-Cookie")).contains("evenhand-language=cy");
        assertThat(response.getHeader("Location")).isEqualTo("/drafts");
    }

    @Test
    void who_chooses_is_led_to_the_address_that_names_no_language() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/notice/meals");
        request.setQueryString("lang=en&page=2&choose-language=cy");
        request.setParameter("lang", "en");
        request.setParameter("choose-language", "cy");
        filter(request);

        assertThat(response.getHeader("Set-Cookie")).contains("evenhand-language=cy");
        assertThat(response.getHeader("Location")).isEqualTo("/notice/meals?page=2");
    }

    private void choose(String path, String language) throws IOException, jakarta.servlet.ServletException {
        filter(path, LanguageChoice.PARAMETER, language);
    }

    private void filter(String path, String parameter, String language)
            throws IOException, jakarta.servlet.ServletException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setParameter(parameter, language);
        filter(request);
    }

    private void filter(MockHttpServletRequest request) throws IOException, jakarta.servlet.ServletException {
        new LanguageChoice(List.of(PlainAddresses.of("notice/"))).doFilter(request, response, chain);
    }
}
