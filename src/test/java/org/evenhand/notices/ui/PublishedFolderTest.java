package org.evenhand.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.evenhand.cli.CommandsAtHand;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.folders.FolderReader;
import org.evenhand.folders.SheetJson;
import org.evenhand.notices.PublishedTender;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.PublishedPages;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.PartChange;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.publishing.Preview;
import org.evenhand.tenders.publishing.PublishOutcome;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The folder that everybody can take away scores bids as the draft that a commissioner looked at. */
class PublishedFolderTest extends PublishedPages {

    @TempDir
    Path place;

    @Autowired
    PublishingTenders publishing;

    @Autowired
    DraftingTenders drafting;

    @Autowired
    DraftingFrameworks frameworks;

    @Test
    void the_published_folder_scores_each_line_as_the_draft_would_have_been_scored() throws Exception {
        TenderId id = WholeDraft.of(context, "Visits at home");
        Preview preview = publishing.preview(id).orElseThrow();
        DraftTender draft = drafting.find(id).orElseThrow();
        Tender live = FrameworkReading.of(frameworks.find(draft.framework()).orElseThrow())
                .tender(
                        id,
                        draft.deadline().orElseThrow(),
                        frameworks.find(draft.framework()).orElseThrow().contract())
                .orElseThrow();
        PublishedTender publishedTender =
                ((PublishOutcome.Done) publishing.publish(id, preview.digest().orElseThrow(), "")).published();
        assertThat(TenderZip.of(publishedTender)).isEqualTo(TenderZip.of(publishedTender));

        Path folder = unpack(TenderZip.of(publishedTender)).resolve(id.value());
        bid(folder, "hearthside", "600000", "900", "400");
        bid(folder, "lantern", "640000", "1300", "1000");
        marks(folder);

        ScoringCase read = ((FolderReader.Reading.Whole) FolderReader.read(folder))
                .folder()
                .scoringCase();
        ScoreSheet expected = sheet(new ScoringCase(live, read.evaluators(), read.entries(), read.inputs()));
        CommandsAtHand.Ended ended = CommandsAtHand.run("score", folder.toString(), "--json");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exit()).isZero();
        assertThat(expected.standings())
                .hasSize(2)
                .allMatch(bid -> expected.lines(bid.bid()).size() == 4);
        assertThat(ended.out()).isEqualTo(SheetJson.write(expected));
    }

    private static ScoreSheet sheet(ScoringCase scored) {
        return ((Verdict.Scored) Scoring.score(scored)).sheet();
    }

    private Path unpack(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = place.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
        return place;
    }

    private static void bid(Path folder, String id, String price, String hours, String visits) throws IOException {
        Path bid = Files.createDirectories(folder.resolve("bids").resolve(id));
        Files.writeString(bid.resolve("bid.yaml"), """
                id: %s
                provider: {name: %s, legalForm: charity, fte: 6}
                received: 2026-11-29T16:02:11+00:00
                price: %s
                commitments:
                  - {measure: paid-hours, quantity: %s, value: embedded, how: In the team}
                  - {measure: visits, quantity: %s, how: Each week}
                """.formatted(id, id, price, hours, visits));
    }

    private static void marks(Path folder) throws IOException {
        Files.writeString(folder.resolve("panel.yaml"), """
                evaluators: [{id: e1, role: evaluator}]
                agreed:
                  - {bid: hearthside, criterion: Q1, mark: 4, reason: Clear}
                  - {bid: lantern, criterion: Q1, mark: 3, reason: Less so}
                """);
    }

    @Test
    void what_is_in_it_is_what_was_frozen_and_nothing_else() throws Exception {
        TenderId id = WholeDraft.of(context, "Visits again");
        Preview preview = publishing.preview(id).orElseThrow();
        PublishedTender publishedTender =
                ((PublishOutcome.Done) publishing.publish(id, preview.digest().orElseThrow(), "")).published();
        Path folder = unpack(TenderZip.of(publishedTender)).resolve(id.value());
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(
                            publishedTender.content().frozen().files().keySet())
                    .containsAll(List.of("tender.yaml", "notice.json"));
        }
    }

    @Test
    void each_lot_is_a_folder_of_its_own_with_its_own_size() {
        TenderId id = WholeDraft.of(context, "Visits in two places");
        lot(id, "north", "400000");
        lot(id, "south", "250000");
        WholeDraft.sign(context, id);
        Preview preview = publishing.preview(id).orElseThrow();
        assertThat(preview.ready().missing()).isEmpty();
        PublishedTender publishedTender =
                ((PublishOutcome.Done) publishing.publish(id, preview.digest().orElseThrow(), "")).published();

        assertThat(publishedTender.content().frozen().files())
                .containsKeys("lots/north/tender.yaml", "lots/south/tender.yaml", "notice.json")
                .doesNotContainKey("tender.yaml");
        assertThat(publishedTender.content().lots())
                .extracting(lot -> lot.id() + " " + lot.publication().lot().orElse("") + " "
                        + lot.tender().contract().value().amount().toPlainString())
                .containsExactly("north Place north 400000", "south Place south 250000");
    }

    private void lot(TenderId id, String name, String value) {
        TenderPart.Id lot = ((PartChange.Done) drafting.add(id, TenderPart.Kind.LOT)).part();
        Map.of(
                        "id",
                        name,
                        "title",
                        "Place " + name,
                        "what",
                        "Visits there",
                        "value/amount",
                        value,
                        "value/years",
                        "3",
                        "value/fte",
                        "6")
                .forEach((place, answer) -> drafting.answer(id, lot, new FieldPath(place), "", answer));
    }
}
