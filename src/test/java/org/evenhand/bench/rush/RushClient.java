package org.evenhand.bench.rush;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A provider in a hurry: signs in, brings documents part by part as the script of the library does, and seals. Like that script it
 * sends again what was not answered, but never the seal.
 */
final class RushClient {

    /** How far the seal has come, as the provider knows it. */
    enum State {
        NOT_SENT,
        /** Sent and not answered. */
        SENT,
        ACKNOWLEDGED,
        REFUSED
    }

    private static final int PART = 512 * 1024;
    private static final int TRIES = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*?(?:content|value)=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final HttpClient client;
    private final String home;
    private final RushTally tally;
    private final int number;
    private String cookie = "";
    private String token = "";
    private volatile State state = State.NOT_SENT;
    private volatile String said = "";

    RushClient(HttpClient client, String home, RushTally tally, int number) {
        this.client = client;
        this.home = home;
        this.tally = tally;
        this.number = number;
    }

    State state() {
        return state;
    }

    /** The fingerprint on the receipt, or why there is none. */
    String said() {
        return said;
    }

    int number() {
        return number;
    }

    void signIn() throws IOException, InterruptedException {
        readToken("sign-in");
        HttpResponse<String> answer = send(request("sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=" + encoded(RushDoor.provider(number) + "@evenhand.example")
                        + "&password=" + RushDoor.PASSWORD + "&_csrf=" + encoded(token))));
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("sign-in")) {
            throw new IOException("Signing in: " + answer.statusCode());
        }
        readToken("evidence");
    }

    private void readToken(String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(page));
        Matcher found = TOKEN.matcher(answer.body());
        if (!found.find()) {
            throw new IOException(page + " has no token: " + answer.statusCode());
        }
        token = found.group(1);
    }

    /** Brings the documents and seals; a connection that breaks for good leaves the state as it is. */
    void hurry(String tender, long shift, List<byte[]> documents) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (byte[] document : documents) {
            long from = System.nanoTime();
            ids.add(bring("document-" + (ids.size() + 1) + ".txt", document));
            tally.brought(System.nanoTime() - from);
        }
        String place = "tender=" + encoded(tender) + "&provider=" + number + "&shift=" + shift;
        again("rush/name?" + place + "&ids=" + encoded(String.join(",", ids)), "POST", BodyPublishers.noBody());
        state = State.SENT;
        long from = System.nanoTime();
        HttpResponse<String> answer =
                send(request("rush/seal?" + place).header("X-CSRF-TOKEN", token).POST(BodyPublishers.noBody()));
        if (answer.statusCode() == 200 && answer.body().startsWith("sealed ")) {
            said = answer.body().substring("sealed ".length());
            state = State.ACKNOWLEDGED;
            tally.sealed(System.nanoTime() - from);
        } else if (answer.statusCode() == 200) {
            said = answer.body();
            state = State.REFUSED;
        } else {
            said = "answer " + answer.statusCode();
            tally.failed("seal: " + answer.statusCode());
        }
    }

    private String bring(String name, byte[] document) throws IOException, InterruptedException {
        String begun =
                again("evidence/uploads?name=" + name + "&size=" + document.length, "POST", BodyPublishers.noBody());
        Matcher id = ID.matcher(begun);
        if (!id.find()) {
            throw new IOException("No upload was begun: " + begun);
        }
        String upload = "evidence/uploads/" + id.group(1);
        for (int part = 0; part * PART < document.length; part++) {
            byte[] bytes = Arrays.copyOfRange(document, part * PART, Math.min(document.length, (part + 1) * PART));
            again(upload + "/parts/" + part, "PUT", BodyPublishers.ofByteArray(bytes));
        }
        again(upload + "/finish", "POST", BodyPublishers.noBody());
        return id.group(1);
    }

    /** Sends until it is answered, a few times, with growing pauses. */
    private String again(String path, String method, BodyPublisher body) throws IOException, InterruptedException {
        IOException last = new IOException(path);
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                HttpResponse<String> answer =
                        send(request(path).header("X-CSRF-TOKEN", token).method(method, body));
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
                last = new IOException(kind(path) + ": " + answer.statusCode() + " "
                        + (answer.statusCode() == 422 ? answer.body() : ""));
            } catch (IOException broken) {
                last = broken;
            }
            if (tally.isDown()) {
                break;
            }
            tally.failed(kind(path) + ": " + last.getMessage());
            Thread.sleep(500L << tried);
        }
        throw last;
    }

    private static String kind(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("uploads/[^/]+", "uploads/…")
                .replaceAll("/\\d+$", "");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path))
                .timeout(PATIENCE)
                .header("Accept", path.startsWith("rush") || path.contains("uploads") ? "*/*" : "text/html");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("evenhand="))
                .map(set -> set.replaceAll(";.*", ""))
                .forEach(set -> cookie = set);
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
