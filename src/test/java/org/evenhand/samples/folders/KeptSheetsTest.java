package org.evenhand.samples.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.evenhand.RealPostgres;
import org.evenhand.folders.FolderReader;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The same migration and the same questions on both databases. */
abstract class KeptSheetsTest {

    private static final Instant FIRST_DAY = Instant.parse("2026-11-20T09:30:00Z");
    private static final Instant LATER = Instant.parse("2026-12-01T08:00:00Z");

    @TempDir
    Path folder;

    @Autowired
    KeptSheetRows rows;

    @Autowired
    JdbcTemplate jdbc;

    @DataJdbcTest(properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid}")
    @AutoConfigureTestDatabase(replace = Replace.NONE)
    static class OnH2Test extends KeptSheetsTest {}

    @DataJdbcTest
    @AutoConfigureTestDatabase(replace = Replace.NONE)
    static class OnPostgresqlTest extends KeptSheetsTest {
        @DynamicPropertySource
        static void database(DynamicPropertyRegistry properties) {
            String url = RealPostgres.emptyDatabaseUrl();
            properties.add("spring.datasource.url", () -> url);
        }
    }

    @AfterEach
    void forget() {
        jdbc.update("delete from kept_sheet");
    }

    @Test
    void a_sheet_is_kept_when_first_seen_and_compared_from_then_on() throws IOException {
        Sample.Scored sample = sample();

        assertThat(on(FIRST_DAY).compare(sample)).isEqualTo(new KeptOutcome.FirstSeen());
        assertThat(on(LATER).compare(sample)).isEqualTo(new KeptOutcome.Same(FIRST_DAY));
        assertThat(rows.findByFolderAndInputs(
                        "homeshare", sample.sheet().inputs().toString()))
                .hasValueSatisfying(kept -> {
                    assertThat(kept.rules())
                            .isEqualTo(sample.sheet().rulesHash().toString());
                    assertThat(kept.sheet()).contains("\"evenhand-score/1\"");
                });
    }

    @Test
    void another_figure_from_the_same_folder_is_named() throws IOException {
        Sample.Scored sample = sample();
        on(FIRST_DAY).compare(sample);
        jdbc.update("update kept_sheet set sheet = replace(sheet, '\"78.25\"', '\"79.25\"')");

        assertThat(on(LATER).compare(sample)).isInstanceOfSatisfying(KeptOutcome.Differs.class, differs -> {
            assertThat(differs.keptAt()).isEqualTo(FIRST_DAY);
            assertThat(differs.line()).contains("threshold", "79.25", "78.25");
        });
    }

    @Test
    void a_changed_folder_gets_a_sheet_of_its_own_and_says_which_figure_moved() throws IOException {
        on(FIRST_DAY).compare(sample());
        Path bid = folder.resolve("bids/threshold/bid.yaml");
        Files.writeString(bid, Files.readString(bid).replace("price: 171000", "price: 165000"));

        assertThat(on(LATER).compare(sample())).isInstanceOfSatisfying(KeptOutcome.FolderChanged.class, changed -> {
            assertThat(changed.keptAt()).isEqualTo(FIRST_DAY);
            assertThat(changed.line())
                    .hasValueSatisfying(line -> assertThat(line).contains("threshold"));
        });
        assertThat(on(LATER).compare(sample())).isEqualTo(new KeptOutcome.Same(LATER));
    }

    @Test
    void a_change_that_moves_no_figure_is_said_to_move_none() throws IOException {
        on(FIRST_DAY).compare(sample());
        Path tender = folder.resolve("tender.yaml");
        Files.writeString(tender, Files.readString(tender).replace("in Marshwick", "in the Marshwick area"));

        assertThat(on(LATER).compare(sample())).isEqualTo(new KeptOutcome.FolderChanged(FIRST_DAY, Optional.empty()));
    }

    private KeptSheets on(Instant day) {
        return new KeptSheets(rows, Clock.fixed(day, ZoneOffset.UTC));
    }

    private Sample.Scored sample() throws IOException {
        if (!Files.exists(folder.resolve("tender.yaml"))) {
            FileSystemUtils.copyRecursively(Path.of("sample-tenders/homeshare-prevention"), folder);
        }
        var whole = (FolderReader.Reading.Whole) FolderReader.read(folder);
        var scored = (Verdict.Scored) Scoring.score(whole.folder().scoringCase());
        return new Sample.Scored("homeshare", whole.folder(), scored.sheet());
    }
}
