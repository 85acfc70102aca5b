package org.evenhand.people;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser of their own, who goes where they are sent one step at a time. */
public final class OidcVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String home;

    public OidcVisitor(String home) {
        this.home = home;
    }

    /** An answer as far as the tests care. */
    public record Answer(int status, String location, String body) {}

    public Answer open(String path) {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
    }

    /** Sets out to the provider; gives the address to which they are sent. */
    URI setOut(String query) {
        return URI.create(open("oauth2/authorization/organisation" + query).location());
    }

    /** Shows the provider who they are; gives the address to which it sends them back. */
    String showAt(URI provider, String who) {
        Answer answer = send(
                HttpRequest.newBuilder(provider).header("Accept", "text/html").header(RealProvider.WHO, who));
        if (answer.location().isEmpty()) {
            throw new AssertionError("The provider answers " + answer);
        }
        return answer.location();
    }

    /** All the way there and back. */
    public Answer signIn(String who) {
        return signIn(who, "");
    }

    Answer signIn(String who, String query) {
        return open(showAt(setOut(query), who));
    }

    public Answer signInByPassword(String email, String password) {
        return post("sign-in", "email=" + encoded(email) + "&password=" + encoded(password));
    }

    Answer signOut() {
        return post("sign-out", "");
    }

    private Answer post(String path, String fields) {
        Matcher token = TOKEN.matcher(open("accessibility").body());
        if (!token.find()) {
            throw new AssertionError("No token on the page");
        }
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields + "&_csrf=" + encoded(token.group(1)))));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private URI at(String path) {
        return URI.create(path.startsWith("http") ? path : home + "/" + path);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = browser.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer.body());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
