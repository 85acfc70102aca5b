package org.evenhand.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with plain pages, in the reader's language and inside what stands round every page. */
@Component
public class PlainPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final Set<String> ASKING = Set.of("GET", "HEAD");

    /** What a page differs by where its address names the language: by who is signed in. */
    private static final String[] WHO = {HttpHeaders.COOKIE};

    private static final String[] WHO_AND_LANGUAGE = {HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE};

    /** Written as HTTP/2 does. */
    private static final String POLICY = "content-security-policy";

    private final MessageSource messages;
    private final ObjectProvider<NavigationItem> places;
    private final ObjectProvider<ShellReader> reader;
    private final ObjectProvider<ShellBanner> banners;
    private final LanguageAddresses addresses;
    private final PrintedFrom printedFrom;

    PlainPages(
            MessageSource messages,
            ObjectProvider<NavigationItem> places,
            ObjectProvider<ShellReader> reader,
            ObjectProvider<ShellBanner> banners,
            List<PlainAddresses> plain,
            PrintedFrom printedFrom,
            @Value("${evenhand.public-address}") String home) {
        this.printedFrom = printedFrom;
        this.messages = messages;
        this.places = places;
        this.reader = reader;
        this.banners = banners;
        this.addresses = new LanguageAddresses(HomeAddress.of(home), plain);
    }

    /** The words of the language that the address names, else of the one that the reader chose. */
    public Messages words(ServletWebRequest asked) {
        HttpServletRequest request = asked.getRequest();
        return Messages.in(
                named(request)
                        .orElseGet(() -> Language.of(request.getCookies(), Collections.list(request.getLocales())))
                        .locale(),
                messages);
    }

    private static Optional<Language> named(HttpServletRequest request) {
        return Language.ofCode(request.getParameter(LanguageChoice.OF_ADDRESS));
    }

    /**
     * The page as an answer. Whoever has the very same already is told so; whether it still is the same is asked each time,
     * since a page counts the days that are left.
     */
    public ResponseEntity<String> answer(ServletWebRequest asked, PlainPage page) {
        HttpServletRequest request = asked.getRequest();
        allow(asked.getResponse(), page.script());
        Messages words = words(asked);
        Optional<ShellReader> known = Optional.ofNullable(reader.getIfAvailable());
        boolean signedIn = known.flatMap(ShellReader::reader).isPresent();
        PlainShell shell = new PlainShell(
                words,
                places.stream().toList(),
                known,
                banners.orderedStream().toList(),
                request::isUserInRole,
                addresses,
                printedFrom);
        boolean named = named(request).isPresent();
        String html = shell.document(path(request), request.getQueryString(), named, page);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(page.status())
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language());
        if (!signedIn && !page.personal() && ASKING.contains(request.getMethod())) {
            answer.cacheControl(CacheControl.noCache())
                    .varyBy(named ? WHO : WHO_AND_LANGUAGE)
                    // A weak one, as the answer may be compressed on its way.
                    .eTag("W/\"" + Sha256.of(html).hex() + "\"");
        }
        return answer.body(html);
    }

    /** Leads on to another page once a form was taken, so that loading it again sends nothing twice. */
    public <T> ResponseEntity<T> leadTo(ServletWebRequest asked, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(asked.getContextPath() + "/" + path))
                .build();
    }

    /** Answers that there is no such page, and nothing of what there is. */
    public ResponseEntity<String> notFound(ServletWebRequest asked) {
        Messages words = words(asked);
        return answer(
                asked,
                PlainPage.headed(
                                words.say("not-found.heading"),
                                new Paragraph(words.say("not-found.why")),
                                new Paragraph(new Anchor(".", words.say("not-found.home"))))
                        .with(HttpStatus.NOT_FOUND));
    }

    private static void allow(@Nullable HttpServletResponse response, Optional<PageScript> script) {
        String policy = response == null ? null : response.getHeader(POLICY);
        if (response != null && policy != null) {
            String styled = PlainStyle.allowedBy(policy);
            response.setHeader(POLICY, script.map(one -> one.allowedBy(styled)).orElse(styled));
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceFirst("^/+", "");
    }
}
