package org.evenhand.bids.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.DemoOnH2;
import org.evenhand.ViewsOf;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.outcomes.OutcomeColumns;
import org.evenhand.bids.outcomes.OutcomeColumns.Better;
import org.evenhand.bids.outcomes.RememberingColumns;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.FileFormField;
import org.evenhand.design.Hands;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageReading;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TroublePage;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two counts go from a table into a bid, and nothing else of it stays. */
@DemoOnH2
class OutcomesPageTest extends PageReading {

    private static final OrganisationId HEARTHSIDE = new OrganisationId("hearthside-shared-lives");
    private static final String TABLE = "Person,Start,End\nGwenllian Secret,3,4\nBel,4,4\nCai,2,\n";

    @Autowired
    ApplicationContext context;

    private BidReference bid = new BidReference(HEARTHSIDE, new TenderId(""), "");

    @BeforeEach
    void begun() {
        bid = new BidReference(HEARTHSIDE, WholeDraft.publishedWithOutcome(context, "Company, counted"), "");
        SignedInAs.demo(context, "provider");
        assertThat(context.getBean(DraftingBids.class).begin(bid)).isEmpty();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        WholeDraft.end(context, bid.tender());
    }

    private void view(String path, Locale language) {
        open(
                context,
                "provider",
                path,
                language,
                new Routes(
                        ViewsOf.packages("org.evenhand.bids.ui"), Set.of(NotFoundPage.class, TroublePage.class), true));
    }

    private static void bring(String table) {
        Hands.choose(LocatorJ._get(FileFormField.class), "people.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, String heading) {
        ((SelectFormField<String>) select(label)).set(Optional.of(heading));
    }

    private String says(String what) {
        DraftingBids.Shown shown = context.getBean(DraftingBids.class).find(bid).orElseThrow();
        return shown.draft()
                .says(shown.form().part("criterion-O1").orElseThrow(), new FieldPath("outcome/less-lonely/" + what));
    }

    @Test
    @SuppressWarnings("unchecked")
    void two_counts_are_taken_once_they_were_seen_and_the_columns_are_remembered() {
        view(BidsNavigation.bid(bid) + "/part/criterion-O1", Locale.UK);
        assertThat(text()).contains("Count them from a table of your outcomes tool");
        view(BidsNavigation.outcomes(bid, "less-lonely"), Locale.UK);
        bring(TABLE);
        assertThat(text()).contains("3 rows were read. Nothing is kept.");
        press("Count");
        assertThat(text()).contains("Choose a column.", "Choose what counts as better.");
        choose("Who was asked", "Person");
        choose("Figure at the beginning", "Start");
        choose("Figure afterwards", "End");
        LocatorJ._get((Class<ChoiceFormField<Better>>) (Class<?>) ChoiceFormField.class)
                .set(Optional.of(Better.HIGHER));
        press("Count");
        assertThat(text())
                .contains("2 people were asked twice; one is better off")
                .doesNotContain("Gwenllian");
        assertThat(says("people")).isEmpty();

        press("Take these two figures into my bid");
        assertThat(says("people")).isEqualTo("2");
        assertThat(says("improved")).isEqualTo("1");
        assertThat(context.getBean(RememberingColumns.class).columns(bid))
                .contains(new OutcomeColumns("Person", "Start", "End", Better.HIGHER, Optional.empty()));

        bring(TABLE.replace("4,4", "3,5"));
        press("Count");
        assertThat(text()).contains("In your bid now: 2 asked, 1 better off.");
        press("Replace what stands in my bid");
        assertThat(says("improved")).isEqualTo("2");
    }

    @Test
    void what_is_no_table_is_said_at_the_field_and_somebody_twice_is_not_taken() {
        view(BidsNavigation.outcomes(bid, "less-lonely"), Locale.UK);
        bring("Person,Start,Start\nAnn,1,2\n");
        assertThat(text()).contains("Two columns have the same heading: C1.");
        for (String language : List.of("cy")) {
            view(BidsNavigation.outcomes(bid, "less-lonely"), Locale.of(language));
            bring("Person,Start,End\nAnn,1,=2\n");
            assertThat(text()).contains("Mae fformiwla yn C2.");
        }
    }
}
