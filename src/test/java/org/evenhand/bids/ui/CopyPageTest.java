package org.evenhand.bids.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import java.util.Locale;
import java.util.Set;
import org.evenhand.DemoOnH2;
import org.evenhand.ViewsOf;
import org.evenhand.bids.WholeBid;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Hands;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageReading;
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

/** The page on which answers are copied shows them first, and the mark stands at each answer until it is looked at. */
@DemoOnH2
class CopyPageTest extends PageReading {

    private static final OrganisationId HEARTHSIDE = new OrganisationId("hearthside-shared-lives");

    @Autowired
    ApplicationContext context;

    private BidReference earlier = new BidReference(HEARTHSIDE, new TenderId(""), "");
    private BidReference bid = earlier;

    @BeforeEach
    void begun() {
        earlier = new BidReference(HEARTHSIDE, WholeDraft.published(context, "Last year’s company"), "");
        bid = new BidReference(HEARTHSIDE, WholeDraft.published(context, "This year’s company"), "");
        SignedInAs.demo(context, "provider");
        DraftingBids drafting = context.getBean(DraftingBids.class);
        WholeBid.write(drafting, earlier, "Words of last year");
        assertThat(drafting.begin(bid)).isEmpty();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        WholeDraft.end(context, earlier.tender());
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

    @SuppressWarnings("unchecked")
    private void choose() {
        Hands.choose(LocatorJ._get((Class<ChoiceFormField<BidReference>>) (Class<?>) ChoiceFormField.class), earlier);
    }

    @Test
    void whoever_has_bid_before_is_led_there_and_sees_what_would_be_copied_before_it_is() {
        view(BidsNavigation.bid(bid), Locale.UK);
        assertThat(text()).contains("You need not begin with nothing.", "Copy from an earlier bid");

        WholeBid.answer(context.getBean(DraftingBids.class), bid, "contact", new FieldPath("contact-name"), "Bel");
        view(BidsNavigation.copy(bid), Locale.UK);
        choose();
        assertThat(text())
                .contains("One answer that would replace another", "Bel", "In the earlier bid", "Words of last year");
        assertThat(LocatorJ._get(CheckboxFormField.class).value()).isFalse();
        assertThat(context.getBean(DraftingBids.class)
                        .find(bid)
                        .orElseThrow()
                        .draft()
                        .copied())
                .isEmpty();

        press(buttons().stream()
                .map(button -> button.getText())
                .filter(text -> text.startsWith("Copy the "))
                .findFirst()
                .orElseThrow());
        assertThat(text()).contains("were copied. They are marked until somebody looks at them.");
        view(BidsNavigation.bid(bid) + "/part/contact", Locale.UK);
        assertThat(entry("Who answers questions about this bid").value()).isEqualTo("Bel");
    }

    @Test
    void each_answer_says_that_it_was_copied_until_somebody_has_looked_at_it() {
        view(BidsNavigation.copy(bid), Locale.UK);
        choose();
        press(buttons().stream()
                .map(button -> button.getText())
                .filter(text -> text.startsWith("Copy the "))
                .findFirst()
                .orElseThrow());

        view(BidsNavigation.check(bid), Locale.UK);
        assertThat(text())
                .contains(
                        "Copied from your bid for Last year’s company, and nobody has looked at it yet: Their telephone number");
        view(BidsNavigation.bid(bid) + "/part/contact", Locale.UK);
        long marks = buttons().stream()
                .filter(button -> button.getText().equals("I have looked at this"))
                .count();
        assertThat(marks).isEqualTo(4);
        write("Their telephone number", "01632 960 001");
        Hands.press(buttons().stream()
                .filter(button -> button.getText().equals("I have looked at this"))
                .findFirst()
                .orElseThrow());
        assertThat(buttons().stream()
                        .filter(button -> button.getText().equals("I have looked at this"))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void it_is_there_in_welsh() {
        view(BidsNavigation.copy(bid), Locale.of("cy"));
        choose();

        assertThat(text()).contains("O ba gynnig?", "Copïo’r", "Mae");
    }
}
