package org.evenhand.tenders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.util.Locale;
import org.evenhand.design.Hands;
import org.evenhand.design.PageReading;
import org.evenhand.design.SelectFormField;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.PartChange;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.ui.publishing.DraftPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of the buyers says who invited whom, who cannot be taken out, and how a buyer leaves. */
class BuyersPageTest extends DraftPages {

    private static final String ICB = "NHS Wendmoor Integrated Care Board";

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void twoBuyers() {
        TenderPart.Id other = ((PartChange.Done) drafting.add(id, TenderPart.Kind.BUYER)).part();
        drafting.answer(id, other, TenderFields.BUYER.path(), "", "wendmoor-icb");
    }

    @Test
    void who_was_invited_can_be_taken_out_until_a_published_version_names_it() {
        open(Chapter.BUYERS);
        assertThat(text()).contains("Ceri Vaughan invited it on", "can still be taken out");
        assertThat(buttons()).extracting(PageReading::textOf).contains("Take out");

        jdbc.sql("update tender_buyer set since_version = 1 where tender = ?")
                .param(id.value())
                .update();
        open(Chapter.BUYERS);

        assertThat(text()).contains(ICB + " is named as a buyer since version 1. It cannot be taken out");
        assertThat(buttons())
                .extracting(PageReading::textOf)
                .doesNotContain("Take out")
                .noneMatch(one -> one.contains("leaves this tender"));
        assertThat(LocatorJ._find(SelectFormField.class)).isEmpty();
    }

    @Test
    void a_buyer_leaves_with_a_reason_and_is_told_what_that_means() {
        open("joint.commissioner", DraftNavigation.chapter(id, Chapter.BUYERS), Locale.UK);
        press(ICB + " leaves this tender");
        assertThat(text()).contains("The reason is kept on record", "no longer reads the draft");
        press("Leave, and keep the reason on record");
        assertThat(text()).contains("Write why, so that it is on record.");

        Hands.write(entry("Why does " + ICB + " leave?"), "We have no money left");
        press("Leave, and keep the reason on record");

        assertThat(text()).contains(ICB + " has left the tender “Meals at home”");
    }

    @Test
    void the_page_says_the_same_in_welsh() {
        open("joint.commissioner", DraftNavigation.chapter(id, Chapter.BUYERS), Locale.of("cy"));

        assertThat(text()).contains("Gwahoddodd Ceri Vaughan ef ar", "yn gadael y tendr hwn");
    }
}
