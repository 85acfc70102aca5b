package org.evenhand.bids.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenhand.DemoOnH2;
import org.evenhand.ViewsOf;
import org.evenhand.bids.WholeBid;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.keys.ChoosingCustody;
import org.evenhand.bids.sealing.Sealing;
import org.evenhand.bids.sealing.SealingBids;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageReading;
import org.evenhand.design.TroublePage;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The receipt as its provider sees it. */
@DemoOnH2
class ReceiptPageTest extends PageReading {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private TenderId id = new TenderId("");

    private String page = "";

    /** Rows that the seal added among the drafts. */
    private List<String> kept = List.of();

    @BeforeEach
    void sealed() {
        id = WholeDraft.published(context, "Receipts of company");
        context.getBean(ChoosingCustody.class).leaveWithService(id);
        SignedInAs.demo(context, "provider");
        DraftingBids drafting = context.getBean(DraftingBids.class);
        var published = context.getBean(ReadingNotices.class).lastPublished(id).orElseThrow();
        BidReference reference = new BidReference(
                drafting.providers().getFirst(), id, published.content().first().id());
        WholeBid.write(drafting, reference, "Two neighbours visit each week.");
        List<String> before = rows();
        assertThat(context.getBean(SealingBids.class).seal(reference, published.version()))
                .isInstanceOf(Sealing.Done.class);
        kept = rows().stream().filter(row -> !before.contains(row)).toList();
        page = BidsNavigation.receipt(reference, 1);
    }

    private List<String> rows() {
        return jdbc.sql("select id from bid_draft").query(String.class).list();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        WholeDraft.end(context, id);
    }

    private String words(Locale language) {
        open(
                context,
                "provider",
                page,
                language,
                new Routes(
                        ViewsOf.packages("org.evenhand.bids.ui"), Set.of(NotFoundPage.class, TroublePage.class), true));
        return text();
    }

    @Test
    void it_offers_what_was_sealed_and_says_how_to_check_it() {
        assertThat(words(Locale.UK))
                .contains("What was sealed, letter for letter")
                .contains("./evenhand receipt RECEIPT.json BID.json DOCUMENTS");
        assertThat(words(Locale.of("cy"))).contains("lythyren am lythyren");
    }

    @Test
    void a_bid_whose_text_was_not_kept_says_so() {
        kept.forEach(
                row -> jdbc.sql("delete from bid_draft where id = ?").param(row).update());

        assertThat(words(Locale.UK))
                .contains("What was sealed cannot be downloaded")
                .doesNotContain("letter for letter");
    }
}
