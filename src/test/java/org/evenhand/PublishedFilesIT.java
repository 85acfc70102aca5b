package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.awaitility.Awaitility;
import org.evenhand.letters.AccessiblePdf;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.questions.clarification.ReadingQuestions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;

/** What anybody takes away of published tenders stands at addresses that stay, and costs no session. */
@DemoAtPort
class PublishedFilesIT {

    private static final String NOTICE = "notice/homeshare-2027-example";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    ReadingNotices notices;

    @Autowired
    ReadingQuestions questions;

    @BeforeEach
    void published() {
        Awaitility.await().until(() -> !notices.areSomeOnTheirWay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice.pdf", "pack.pdf", "notice-cy.pdf", "pack-cy.pdf", "folder.zip"})
    void a_file_is_handed_out_without_a_session_and_known_again_by_its_digest(String name) throws Exception {
        for (String page : List.of(NOTICE, NOTICE + "/version/1", NOTICE + "/version/2")) {
            HttpResponse<byte[]> first = get(page + "/" + name);
            String digest = first.headers().firstValue("etag").orElseThrow();

            assertThat(first.statusCode()).as(page).isEqualTo(200);
            assertThat(first.body()).hasSizeGreaterThan(1000);
            assertThat(first.headers().allValues("set-cookie")).isEmpty();
            assertThat(first.headers().firstValue("cache-control").orElseThrow())
                    .contains("public")
                    .doesNotContain("no-store");
            assertThat(first.headers().firstValue("content-disposition").orElseThrow())
                    .contains("attachment", "homeshare-2027-example-version-");
            assertThat(get(page + "/" + name).body()).isEqualTo(first.body());

            HttpResponse<byte[]> again = get(page + "/" + name, "If-None-Match", digest);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void each_language_has_a_file_of_its_own() throws Exception {
        assertThat(AccessiblePdf.text(get(NOTICE + "/notice.pdf").body())).contains("What is bought");
        assertThat(AccessiblePdf.text(get(NOTICE + "/notice-cy.pdf").body()))
                .contains("Beth a brynir")
                .doesNotContain("What is bought");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notice/shared-lives-2027-example/notice.pdf",
                "notice/nobody-knows-it/pack.pdf",
                "notice/homeshare-2027-example/version/99/folder.zip",
                "notice/%3Cscript%3E/notice.pdf"
            })
    void a_draft_and_what_is_not_there_are_not_found_alike(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
        assertThat(answer.headers().firstValue("etag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notices.atom", "notices-cy.atom"})
    void the_feed_names_every_published_tender_and_question_and_no_draft(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
        assertThat(feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry")
                        .getLength())
                .isEqualTo(notices.listed().size() + questions.newest(100).size());
        assertThat(text)
                .contains(
                        "/notice/homeshare-2027-example/version/2",
                        "/notice/homeshare-2027-example/questions#question-4")
                .doesNotContain("shared-lives-2027");
        assertThat(get(
                                path,
                                "If-None-Match",
                                answer.headers().firstValue("etag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_tender_has_a_feed_of_its_questions_and_a_draft_has_none() throws Exception {
        HttpResponse<byte[]> answer = get("notice/homeshare-2027-example/questions.atom");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("Question 1 was answered: Homeshare from 2027", "Question 4 was asked");

        assertThat(get("notice/shared-lives-2027-example/questions.atom").statusCode())
                .isEqualTo(404);
        assertThat(get("notice/shared-lives-2027-example/questions-cy.atom").body())
                .isEmpty();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
