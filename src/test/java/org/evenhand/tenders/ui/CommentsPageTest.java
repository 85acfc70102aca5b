package org.evenhand.tenders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Hands;
import org.evenhand.design.TwoVersions;
import org.evenhand.letters.AccessiblePdf;
import org.evenhand.letters.PrintedSheets;
import org.evenhand.tenders.comments.AskingForComments;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.comments.Comment.Outcome;
import org.evenhand.tenders.ui.comments.CommentNavigation;
import org.evenhand.tenders.ui.publishing.DraftPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What became of a comment is answered by two people at once, and neither overwrites the other unseen. */
class CommentsPageTest extends DraftPages {

    @Autowired
    AskingForComments asking;

    private Comment only() {
        return asking.comments(id).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static ChoiceFormField<Outcome> outcome() {
        return LocatorJ._find(ChoiceFormField.class).stream()
                .filter(entry -> entry.label().equals("What became of it"))
                .findFirst()
                .orElseThrow();
    }

    private void aReply(Outcome outcome, String text) {
        asking.reply(id, only().id(), Comment.Seen.of(only().reply()), outcome, text);
    }

    private void openWithAReply() {
        asking.typeIn(id, "Voices", "", Optional.empty(), "More hours");
        aReply(Outcome.STAYS, "There is no money");
        open("commissioner", CommentNavigation.comments(id), Locale.UK);
    }

    @Test
    void an_outcome_that_a_colleague_set_meanwhile_is_shown_and_theirs_can_be_kept() {
        openWithAReply();
        aReply(Outcome.CHANGED, "There is no money");

        Hands.write(entry("What changed, or why not"), "There is still no money");

        assertThat(textOf(LocatorJ._get(TwoVersions.class)))
                .contains("We changed the draft", "We left it as it is", "There is still no money");
        assertThat(only().reply().orElseThrow().outcome()).isEqualTo(Outcome.CHANGED);
        press("Keep theirs");
        assertThat(outcome().value()).contains(Outcome.CHANGED);
        assertThat(only().reply().orElseThrow().text()).isEqualTo("There is no money");
    }

    @Test
    void for_people_who_are_not_online_there_is_a_form_to_print_with_room_beside_every_question() throws Exception {
        open("commissioner", CommentNavigation.comments(id) + "/form", Locale.UK);

        byte[] form = DownloadKt._download(
                LocatorJ._get(Anchor.class, spec -> spec.withText("This form as a PDF file, to print on A4")));

        assertThat(AccessiblePdf.problems(form)).isEmpty();
        String title = drafting.find(id).orElseThrow().title();
        assertThat(PrintedSheets.words(form))
                .allSatisfy(sheet ->
                        assertThat(sheet).contains("Tell us what you think of “" + title + "”. The draft of "));
        assertThat(String.join(" ", PrintedSheets.words(form)))
                .containsSubsequence(
                        "Nothing is decided yet.", "What do you think of this?", "The draft as a whole", "Your name");
    }

    @Test
    void who_keeps_mine_after_looking_keeps_words_and_outcome() {
        openWithAReply();
        aReply(Outcome.STAYS, "Ask next year");

        Hands.choose(outcome(), Outcome.CHANGED);
        press("Keep mine");

        assertThat(only().reply())
                .hasValueSatisfying(reply -> assertThat(reply.outcome()).isEqualTo(Outcome.CHANGED))
                .hasValueSatisfying(reply -> assertThat(reply.text()).isEqualTo("There is no money"));
    }
}
