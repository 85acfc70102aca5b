package org.evenhand.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many people at once, on a demonstration that runs on this machine: {@code ./evenhand bench visitors [port=8080] [sessions=200]
 * [pages=10] [pause=1000]}. Each signs in as the commissioner, or every fifth as the auditor, and then opens lists, scores,
 * drafts, the notice and the record, with a pause in milliseconds of half to one and a half times as long between two of
 * them. A page is drawn on the server with the answer that brings it, so that an answer is all the work of a click.
 */
final class Visitors {

    private static final List<String> PAGES = List.of(
            "",
            "samples",
            "tender/shared-lives-rigid",
            "tender/shared-lives-rigid/scores",
            "tender/shared-lives-rigid/scores/hearthside/SV1",
            "tender/shared-lives-proportionate/scores",
            "organisation/northshire-council/people",
            "drafts",
            "draft/shared-lives-2027-example",
            "notice/homeshare-2027-example");

    /** Read by auditors only, so every so many-th visitor is one, who opens what auditors may. */
    private static final List<String> AUDITORS_PAGES =
            List.of("audit", "drafts", "draft/shared-lives-2027-example", "notice/homeshare-2027-example", "samples");

    private static final int AUDITORS = 5;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final String home;
    private final int sessions;
    private final int pages;
    private final int pause;
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());

    Visitors(int port, int sessions, int pages, int pause) {
        this.home = "http://127.0.0.1:" + port + "/";
        this.sessions = sessions;
        this.pages = pages;
        this.pause = pause;
    }

    void measure() throws Exception {
        try (ExecutorService crowd = Executors.newFixedThreadPool(sessions)) {
            List<Future<?>> all = new ArrayList<>();
            for (int number = 0; number < sessions; number++) {
                int visitor = number;
                all.add(crowd.submit(() -> visit(visitor)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%d sessions, %d answers, %d errors; median %.0f ms, 95 %% under %.0f ms, slowest %.0f ms%n",
                sessions,
                sorted.size(),
                troubles.size(),
                at(sorted, 50),
                at(sorted, 95),
                at(sorted, 100));
        troubles.stream().limit(5).forEach(System.out::println);
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, sorted.size() * percent / 100 - 1)) / 1e6;
    }

    private void visit(int visitor) {
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            pause(visitor);
            boolean auditor = visitor % AUDITORS == 0;
            signIn(client, auditor ? "auditor" : "commissioner");
            List<String> all = auditor ? AUDITORS_PAGES : PAGES;
            for (int page = 0; page < pages; page++) {
                pause(visitor + page);
                String path = all.get((visitor + page) % all.size());
                long before = System.nanoTime();
                HttpResponse<String> answer = get(client, path);
                nanos.add(System.nanoTime() - before);
                if (answer.statusCode() != 200) {
                    troubles.add(path + ": " + answer.statusCode());
                }
            }
        } catch (IOException trouble) {
            troubles.add(trouble.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause(int number) throws InterruptedException {
        Thread.sleep(pause / 2 + (long) pause * (number * 37 % 100) / 100);
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(home + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private void signIn(HttpClient client, String person) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(client, "sign-in").body());
        if (!token.find()) {
            troubles.add("The page for signing in has no token");
            return;
        }
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(home + "sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "email=" + person + "%40evenhand.example&password=try-evenhand&_csrf="
                                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            troubles.add("Signing in: " + answer.statusCode());
        }
    }
}
