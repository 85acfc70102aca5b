package org.evenhand.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.evenhand.PlainReader;
import org.evenhand.operations.database.EarlierRelease;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the release of November 2026 published, on the pages of this one, which has upgraded the database as it started. */
@SpringBootTest
@ActiveProfiles("demo")
class EarlierReleaseNoticeTest {

    private static final TenderId TENDER = new TenderId("homeshare-2027-example");

    @Autowired
    ApplicationContext context;

    @DynamicPropertySource
    static void databaseOfThen(DynamicPropertyRegistry properties) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("earlier-release");
        String url = "jdbc:h2:file:" + folder.resolve("earlier");
        EarlierRelease.restored(url, folder);
        properties.add("spring.datasource.url", () -> url);
    }

    @AfterEach
    void close() {
        SignedInAs.nobody();
    }

    @Test
    void a_passer_by_reads_on_it_what_was_bought_and_how_it_was_judged() {
        PlainReader notice = PlainReader.opens(context, "", NoticesNavigation.notice(TENDER), Locale.UK);

        assertThat(notice.heading()).startsWith("Northshire Council wants to buy: Homeshare from 2027.");
        assertThat(notice.text())
                .contains("East of the county", "How both people stay safe", "Worth up to 30 points")
                .contains("Version 2", "Its fingerprint begins with");
    }
}
