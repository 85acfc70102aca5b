package org.evenhand.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who asks the server as a browser would, without running what it answers. */
public final class HttpVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String home;

    public HttpVisitor(int port) {
        home = "http://127.0.0.1:" + port + "/";
    }

    public HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(home + path)).header("Accept", "text/html"));
    }

    /** Opens the page where people sign in; gives the token that its form carries. */
    public String tokenOfSignIn() {
        Matcher token = TOKEN.matcher(open("sign-in").body());
        if (!token.find()) {
            throw new AssertionError("No token on the page");
        }
        return token.group(1);
    }

    /** Opens the page where people sign in, fills it in and sends it. */
    public HttpResponse<String> signIn(String email, String password, String... headers) {
        return post("sign-in", credentials(email, password) + "&_csrf=" + encoded(tokenOfSignIn()), headers);
    }

    public static String credentials(String email, String password) {
        return "email=" + encoded(email) + "&password=" + encoded(password);
    }

    public HttpResponse<String> post(String path, String fields, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Whether a page of one's own is shown rather than the way to sign in. */
    public boolean isSignedIn() {
        return open("account").statusCode() == 200;
    }

    /** What a page that is left open says every few minutes. */
    public HttpResponse<String> heartbeat() {
        return post("?v-r=heartbeat&v-uiId=0", "");
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The same browser the next day: its session is forgotten, other cookies are kept. */
    public void forgetSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("evenhand"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(home), cookie));
    }

    public static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
