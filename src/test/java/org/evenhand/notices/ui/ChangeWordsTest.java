package org.evenhand.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.DemoOnH2;
import org.evenhand.design.Messages;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.notices.PublishedChange;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.worth.SampleContents;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What readers of a notice are told of changes and buyers, in the words that they know. */
@DemoOnH2
class ChangeWordsTest {

    @Autowired
    MessageSource source;

    @Autowired
    ReadingNotices reading;

    private Messages english() {
        return Messages.in(Locale.UK, source);
    }

    private String line(PublishedContent content, String place, String before, String after) {
        return new ChangeWords(english(), content)
                .lines(List.of(new PublishedChange(place, before, after)))
                .getFirst();
    }

    @Test
    void a_lot_is_called_by_its_name_and_a_section_by_its_title() {
        PublishedContent lots = reading.lastPublished(new TenderId("homeshare-2027-example"))
                .orElseThrow()
                .content();

        assertThat(line(lots, "notice/lots/east/what", "For 15 pairs", "For 16 pairs"))
                .startsWith("East of the county, ");
        assertThat(line(lots, "sections/quality/title", "Service", "Quality")).startsWith("Quality, ");
        assertThat(line(lots, "lots/nowhere/what", "There", "")).contains("nowhere, ");
    }

    @Test
    void a_sum_is_written_as_one() {
        assertThat(line(SampleContents.homeshare(), "value/amount", "600000", "650000.5"))
                .isEqualTo("Value of the contract: before “£600,000”, now “£650,000.50”");
    }

    @Test
    void one_buyer_wants_and_several_want() {
        assertThat(heading(SampleContents.homeshare())).startsWith("Marshwick Borough Council wants to buy: ");
        Map<String, String> files =
                new TreeMap<>(SampleContents.homeshare().frozen().files());
        files.computeIfPresent(
                "tender.yaml",
                (file, text) -> text.replace(
                        "  - {id: marshwick-council, name: Marshwick Borough Council, share: 100}",
                        "  - {id: marshwick-council, name: Marshwick Borough Council, share: 60}\n"
                                + "  - {id: northshire-council, name: Northshire Council, share: 40}"));

        assertThat(heading(PublishedContent.of(new FrozenFiles(new TreeMap<>(files)))))
                .startsWith("Marshwick Borough Council and Northshire Council want to buy: ");
    }

    private String heading(PublishedContent content) {
        PublishedTender published = PublishedTender.after(
                Optional.empty(), new TenderId("x"), "x", content, Optional.empty(), "", Instant.EPOCH);
        TenderNotice notice = new TenderNotice(
                published,
                List.of(new TenderNotice.Version(1, Optional.empty(), published.digest(), Instant.EPOCH)),
                List.of(),
                Optional.empty());
        return new NoticeWords(english(), notice).heading(Instant.EPOCH);
    }
}
