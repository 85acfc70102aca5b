package org.evenhand.tenders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.Locale;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Hands;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageReading;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.people.SignedInAs;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.publishing.EndingTenders;
import org.evenhand.tenders.ui.publishing.DraftPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of a draft around its chapters, as a commissioner works in them and as another buyer reads them. */
class DraftPagesTest extends DraftPages {

    @Test
    void a_tender_is_started_with_a_framework_of_the_organisation() {
        open("commissioner", DraftNavigation.NEW_DRAFT, Locale.UK);
        press("Start the tender");
        assertThat(text()).contains("Choose a framework.");

        Hands.choose(LocatorJ._get(SelectFormField.class), "shared-lives-example");
        press("Start the tender");
        assertThat(text()).contains("A tender needs a title");
        Hands.write(entry("What the tender is called"), "Homeshare");
        press("Start the tender");

        assertThat(heading()).isEqualTo("Homeshare");
        assertThat(text()).contains("Northshire Council leads this tender", "What is bought", "Cannot start");
    }

    @Test
    void the_other_buyer_reads_everything_and_gets_no_fields() {
        for (Chapter chapter : Chapter.values()) {
            open("joint.commissioner", DraftNavigation.chapter(DEMO, chapter), Locale.UK);
            assertThat(LocatorJ._find(TextFormField.class)).as(chapter.word()).isEmpty();
            assertThat(LocatorJ._find(ChoiceFormField.class)).as(chapter.word()).isEmpty();
            assertThat(LocatorJ._find(LocatorJ._get(Main.class), ActionButton.class))
                    .as(chapter.word())
                    .extracting(PageReading::textOf)
                    .containsExactlyElementsOf(
                            chapter == Chapter.BUYERS
                                    ? List.of("NHS Wendmoor Integrated Care Board leaves this tender")
                                    : List.of());
        }
        assertThat(text()).contains("Wendmoor", "Not signed off.", "missing in other chapters");
    }

    @Test
    void a_complete_tender_is_signed_off_and_what_was_changed_since_is_listed() {
        complete();
        open(Chapter.SIGN_OFF);
        press("Sign off for Northshire Council");
        assertThat(text()).contains("Signed off by Ceri Vaughan", "Nothing is missing");

        say(TenderFields.WHERE, "Elsewhere");
        open(Chapter.SIGN_OFF);
        assertThat(text()).contains("Since then something was changed", "Where: changed by Ceri Vaughan");
        say(TenderFields.WHERE, "Northshire");
        press("Sign off for Northshire Council");
        assertThat(text()).contains("Somebody changed something since you opened this page");
        open(Chapter.SIGN_OFF);
        press("Take the sign-off of Northshire Council back");
        assertThat(text()).contains("Not signed off.");
    }

    @Test
    void what_is_missing_before_publishing_is_a_list_of_links() {
        open("commissioner", DraftNavigation.ready(id), Locale.UK);

        assertThat(heading()).endsWith("things are missing before it can be published");
        assertThat(LocatorJ._find(com.vaadin.flow.component.html.Anchor.class))
                .anyMatch(link -> link.getHref()
                        .equals(DraftNavigation.chapter(id, Chapter.BASICS) + "#field-tender-how-to-bid"));
        complete();
        open("commissioner", DraftNavigation.ready(id), Locale.UK);
        assertThat(heading()).isEqualTo("One thing is missing before it can be published");
        assertThat(text()).contains("Northshire Council has not signed off");
    }

    @ParameterizedTest
    @EnumSource
    void every_page_speaks_both_languages_and_has_words_for_every_key(Chapter chapter) {
        for (Locale language : List.of(Locale.UK, Locale.of("cy", "GB"))) {
            open("commissioner", DraftNavigation.chapter(DEMO, chapter), language);
            assertThat(text()).doesNotContainPattern("\\b(draft|drafts|regime)\\.[a-z]");
        }
        assertThat(text()).contains("Yn ôl i’r tendr cyfan");
    }

    @Test
    void the_list_and_the_task_list_speak_welsh() {
        open("auditor", DraftNavigation.DRAFTS, Locale.of("cy", "GB"));
        assertThat(heading()).isEqualTo("Tendrau sy’n cael eu paratoi");
        assertThat(text()).contains("Shared Lives from 2027").doesNotContain("Dechrau tendr");
        open("commissioner", DraftNavigation.draft(DEMO), Locale.of("cy", "GB"));
        assertThat(text()).contains("Beth sy’n cael ei brynu", "Ystyried a chofnodi");
    }

    @Test
    void a_draft_that_was_given_up_is_read_and_not_written_until_it_is_taken_up_again() {
        EndingTenders ending = context.getBean(EndingTenders.class);
        ending.withdraw(id, "No money");
        for (Chapter chapter : Chapter.values()) {
            open(chapter);
            assertThat(LocatorJ._find(LocatorJ._get(Main.class), ActionButton.class))
                    .as(chapter.word())
                    .isEmpty();
            assertThat(LocatorJ._find(TextFormField.class)).as(chapter.word()).isEmpty();
            assertThat(text()).contains("Nothing of it can be changed until it is taken up again");
        }
        open("commissioner", DraftNavigation.draft(id), Locale.UK);
        assertThat(text()).contains("This tender was given up: take it up again");

        ending.takeUpAgain(id);
        open(Chapter.BASICS);
        assertThat(LocatorJ._find(TextFormField.class)).isNotEmpty();
    }

    @Test
    void who_still_had_a_page_of_it_open_is_told_and_nothing_is_said_to_be_saved() {
        open(Chapter.BASICS);
        context.getBean(EndingTenders.class).withdraw(id, "No money");
        Hands.write(entry("Where"), "Elsewhere");

        assertThat(textOf(entry("Where")))
                .contains("given up or cancelled, so nothing of it can be changed")
                .doesNotContain("Saved");
        assertThat(now(TenderFields.WHERE)).isEmpty();
    }

    @Test
    void to_everybody_else_it_is_not_there() {
        open("provider", DraftNavigation.draft(id), Locale.UK);
        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
        open("joint.commissioner", DraftNavigation.chapter(id, Chapter.CONFLICTS), Locale.UK);
        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
    }

    @Test
    void at_home_writers_are_told_what_to_prepare_and_readers_what_to_read() {
        open(Chapter.BASICS);
        assertThat(tasks.tasks(Messages.here()).getFirst().tasks()).anySatisfy(task -> {
            assertThat(task.turn()).isEqualTo(HomeTask.Turn.MINE);
            assertThat(task.title()).isEqualTo("Prepare “Meals at home”");
        });
        SignedInAs.demo(context, "joint.commissioner");
        assertThat(tasks.tasks(Messages.here()).getFirst().tasks())
                .noneMatch(task -> task.href().contains(id.value()));
        SignedInAs.demo(context, "provider");
        assertThat(tasks.tasks(Messages.here())).isEmpty();
        SignedInAs.nobody();
        assertThat(tasks.tasks(Messages.here())).isEmpty();
    }
}
