package org.evenhand;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.evenhand.people.SignedInAs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A reader of plain pages who has no script: opens them, reads, fills in and sends forms, at the controllers themselves. */
public final class PlainReader {

    private static final String ROOT = "http://localhost/";

    private final MockMvc web;
    private final Locale language;
    private MockHttpServletResponse answer = new MockHttpServletResponse();
    private Document page = new Document("");

    private PlainReader(MockMvc web, Locale language) {
        this.web = web;
        this.language = language;
    }

    /**
     * Opens a page.
     *
     * @param who the first part of a demonstration person’s e-mail address; empty: nobody
     */
    public static PlainReader opens(ApplicationContext context, String who, String path, Locale language) {
        SignedInAs.nobody();
        if (!who.isEmpty()) {
            SignedInAs.demo(context, who);
        }
        PlainReader reader = new PlainReader(
                MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                        .build(),
                language);
        reader.open("/" + path);
        return reader;
    }

    private void open(String path) {
        read(get(URI.create(path)));
    }

    private void read(MockHttpServletRequestBuilder request) {
        try {
            answer = web.perform(asReader(request)).andReturn().getResponse();
            page = Jsoup.parse(answer.getContentAsString(), ROOT);
        } catch (Exception failed) {
            throw new AssertionError("The page could not be read", failed);
        }
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> B asReader(B request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return request.locale(language).with(asked -> {
            if (who != null) {
                asked.setUserPrincipal(who);
                who.getAuthorities()
                        .forEach(held -> asked.addUserRole(
                                Objects.toString(held.getAuthority()).replaceFirst("^ROLE_", "")));
            }
            return asked;
        });
    }

    /** The answer’s status. */
    public int status() {
        return answer.getStatus();
    }

    /** A header of the answer; null where it has none of the name. */
    public String header(String name) {
        return answer.getHeader(name);
    }

    /** The heading of the page. */
    public String heading() {
        return one("h1").text();
    }

    /** The words of the page itself. */
    public String text() {
        return one("main").text();
    }

    /** The page as it was sent. */
    public Document page() {
        return page;
    }

    /** The address that a link of that name leads to. */
    public String address(String link) {
        return page.select("a").stream()
                .filter(one -> one.text().equals(link))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link “" + link + "” in " + text()))
                .attr("href");
    }

    /** Presses the button of that name, which sends its form as it stands; the answer may lead on to another page. */
    public void press(String button) {
        press(button, Map.of());
    }

    /** Fills in fields by their names and presses the button. */
    public void press(String button, Map<String, String> answers) {
        send(button, answers);
        if (status() == 303) {
            open(Objects.requireNonNull(header("Location")));
        }
    }

    /** As {@link #press}, but goes nowhere that the answer leads on to: a page of the application is none to be read here. */
    public void send(String button, Map<String, String> answers) {
        Element pressed = page.select("button").stream()
                .filter(one -> one.text().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button “" + button + "” in " + text()));
        FormElement form = (FormElement) Objects.requireNonNull(pressed.closest("form"));
        answers.forEach((name, text) -> {
            Element field = Objects.requireNonNull(form.selectFirst("[name=" + name + "]"), name);
            if (field.normalName().equals("select")) {
                field.select("option")
                        .forEach(option -> option.attr("selected", option.val().equals(text)));
            } else {
                field.val(text);
            }
        });
        MockHttpServletRequestBuilder request =
                post(URI.create(form.attr("action").replaceFirst("^(?:\\.\\./|\\./)+", "/")));
        form.formData().forEach(pair -> request.param(pair.key(), pair.value()));
        read(request);
    }

    private Element one(String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), () -> selector + " in " + page);
    }
}
