package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the invented people, or nobody, who asks for pages without a browser and keeps the session. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern DOWNLOAD = Pattern.compile(
            "(?:VAADIN/dynamic/resource|notice/[a-z0-9-]+(?:/version/\\d+)?(?=/[a-z-]+\\.(?:pdf|zip)))/[^\"\\\\]+");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String home;

    private Visitor(int port) {
        this.home = "http://127.0.0.1:" + port + "/";
    }

    /** Signs the person in, unless it is nobody. */
    static Visitor of(int port, String person) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(port);
        if (!person.equals(Pages.NOBODY)) {
            visitor.signIn(person);
        }
        return visitor;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    /** Sends what the script of a page would. */
    HttpResponse<String> call(String body) throws IOException, InterruptedException {
        return client.send(
                request("?v-r=uidl&v-uiId=0")
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The addresses of the files that a page offers. */
    static List<String> downloads(String page) {
        return DOWNLOAD.matcher(page)
                .results()
                .map(found -> found.group().replace("\\u0026", "&"))
                .distinct()
                .toList();
    }

    private void signIn(String person) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("sign-in").body());
        assertThat(token.find()).isTrue();
        var signedIn = client.send(
                request("sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("email=" + person
                                + "%40evenhand.example&password=try-evenhand&_csrf="
                                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(signedIn.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("sign-in"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path)).header("Accept", "text/html");
    }
}
