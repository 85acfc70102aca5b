package org.evenhand.bids.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.html.H2;
import java.util.Locale;
import java.util.Set;
import org.evenhand.DemoOnH2;
import org.evenhand.ViewsOf;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.design.Hands;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageReading;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.design.TroublePage;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.InventedEvidence;
import org.evenhand.evidence.intake.SomeFiles;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Pages of a bid: what is wrong is said where it stands, and documents are named by people and shown to those who opened. */
@DemoOnH2
class BidPagesTest extends PageReading {

    private static final OrganisationId HEARTHSIDE = new OrganisationId("hearthside-shared-lives");
    private static final String WORDS = "The minutes of our tea club";

    @Autowired
    ApplicationContext context;

    private TenderId tender;
    private BidReference bid;

    @BeforeEach
    void begun() {
        tender = WholeDraft.published(context, "Company, and bids for it");
        SignedInAs.demo(context, "provider");
        bid = new BidReference(HEARTHSIDE, tender, "");
        context.getBean(DraftingBids.class).begin(bid);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        WholeDraft.end(context, tender);
    }

    private void view(String who, String path, Locale language) {
        open(
                context,
                who,
                path,
                language,
                new Routes(
                        ViewsOf.packages("org.evenhand.bids.ui"), Set.of(NotFoundPage.class, TroublePage.class), true));
    }

    private void part(String name) {
        view("provider", BidsNavigation.bid(bid) + "/part/" + name, Locale.UK);
    }

    @Test
    void what_a_colleague_would_say_is_said_at_the_answer() {
        part("criterion-SV1");
        write("Built into the service: paid hours", "120");

        assertThat(text()).contains("You promise this and say nothing of how");
    }

    @Test
    void without_documents_the_way_to_the_library_is_there() {
        part("criterion-SV1");

        assertThat(text()).contains("Documents that show it: paid hours", "Add documents to your library");
    }

    @Test
    void words_that_do_not_stand_in_the_document_are_said_at_it_and_on_the_page_where_all_is_checked() {
        EvidenceFile minutes = context.getBean(InventedEvidence.class)
                .bring(HEARTHSIDE, "minutes.pdf", SomeFiles.pdf(WORDS))
                .orElseThrow();
        String name = minutes.name();
        part("criterion-SV1");
        assertThat(text()).contains(name);
        write("Words there", "Nothing of the kind");
        assertThat(text()).contains("A page or words are named without a document.");

        chooseDocument(minutes);
        assertThat(text()).contains("These words do not stand there in " + name);
        view("provider", BidsNavigation.check(bid), Locale.UK);
        assertThat(text()).contains("These words do not stand there in " + name);

        part("criterion-SV1");
        write("Words there", WORDS);
        assertThat(text()).doesNotContain("These words do not stand there");
    }

    @SuppressWarnings("unchecked")
    private static void chooseDocument(EvidenceFile document) {
        Hands.choose((SelectFormField<String>) select("Document"), document.id().value());
    }

    @Test
    void a_price_below_its_lines_is_said_with_its_figures_where_it_stands_and_where_all_is_checked() {
        String told = "The lines add up to £100.01, which is £0.01 more than the price of £100";
        part("price");
        write("Your price for the whole contract, in pounds", "100");
        write("Amount, in pounds", "100.01");
        assertThat(text()).contains(told);

        view("provider", BidsNavigation.check(bid), Locale.UK);
        assertThat(text()).contains(told);
    }

    @Test
    void what_is_delivered_in_each_quarter_is_added_up_and_compared_with_what_is_promised() {
        part("criterion-SV1");
        write("Built into the service: paid hours", "120");
        TextFormField first = LocatorJ._find(TextFormField.class).stream()
                .filter(entry -> entry.label().startsWith("Quarter 1 ("))
                .findFirst()
                .orElseThrow();
        Hands.write(first, "50.5");

        assertThat(LocatorJ._find(TextFormField.class))
                .filteredOn(entry -> entry.label().startsWith("Quarter "))
                .hasSize(12);
        assertThat(text())
                .contains("Together 50.5 of 120 promised", "What you deliver adds up to 50.5, and 120 is promised.");
        write("What of it is done by when: paid hours", "Most of it in spring");
        view("provider", BidsNavigation.check(bid), Locale.UK);
        assertThat(text())
                .contains(
                        "How much in each quarter: paid hours",
                        "Together 50.5 of 120 promised",
                        "Most of it in spring");
    }

    @Test
    void there_is_room_for_five_documents() {
        part("criterion-SV1");
        for (int more = 0; more < 7; more++) {
            press("Name another document");
        }

        assertThat(entries("Words there")).hasSize(5);
    }

    @Test
    void those_who_opened_a_bid_see_what_it_brought_and_get_it() {
        view("commissioner", "tender/homeshare-old-town-example/bids/hearthside-shared-lives/whole", Locale.UK);

        assertThat(text())
                .contains("hours-of-company.pdf", "It is what was sealed.", "This service does not look for viruses.");
    }

    @Test
    void it_is_there_in_welsh() {
        view("provider", BidsNavigation.bid(bid) + "/part/criterion-SV1", Locale.of("cy"));

        assertThat(LocatorJ._find(H2.class))
                .extracting(H2::getText)
                .anyMatch(text -> text.startsWith("Dogfennau sy’n ei ddangos"));
    }
}
