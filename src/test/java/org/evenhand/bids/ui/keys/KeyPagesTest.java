package org.evenhand.bids.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.html.Code;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenhand.DemoOnH2;
import org.evenhand.ViewsOf;
import org.evenhand.bids.keys.RecoverySheet;
import org.evenhand.design.ActionButton;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.Messages;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageReading;
import org.evenhand.design.TextFormField;
import org.evenhand.design.TroublePage;
import org.evenhand.letters.AccessiblePdf;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Choosing who keeps a key, choosing a passphrase and rehearsing, as people see it. */
@DemoOnH2
class KeyPagesTest extends PageReading {

    private static final Locale WELSH = Locale.of("cy");
    private static final Map<String, String> PASSPHRASES = Map.of(
            "commissioner", "seven kettles under the old bridge",
            "auditor", "a heron counts nobody’s umbrellas");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private TenderId id = new TenderId("");

    @BeforeEach
    void published() {
        id = WholeDraft.published(context, "Keys to company");
        choiceEnds(Instant.now().plus(Duration.ofHours(72)));
    }

    private void choiceEnds(Instant moment) {
        jdbc.sql("update tender_key set choice_ends = ? where tender = ?")
                .params(Moments.at(moment), id.value())
                .update();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        WholeDraft.end(context, id);
    }

    private void view(String who, String path, Locale language) {
        open(
                context,
                who,
                path,
                language,
                new Routes(
                        ViewsOf.packages("org.evenhand.bids.ui.keys"),
                        Set.of(NotFoundPage.class, TroublePage.class),
                        true));
    }

    private void key(String who) {
        view(who, KeysNavigation.ofTender(id), Locale.UK);
    }

    private void share(String who) {
        view(who, KeysNavigation.share(id), Locale.UK);
    }

    /** Buttons of the page itself. */
    private static List<ActionButton> acts() {
        return buttons().stream()
                .filter(button -> !button.getText().equals("Sign out"))
                .toList();
    }

    private void tick(String... names) {
        LocatorJ._find(CheckboxFormField.class)
                .forEach(box -> box.set(Set.of(names).contains(box.label())));
    }

    private void choose(String who) {
        share(who);
        write("New passphrase", PASSPHRASES.get(who));
        write("The same again", PASSPHRASES.get(who));
        press("Lock my share with this passphrase");
    }

    private void give(String who) {
        share(who);
        write("Your passphrase", PASSPHRASES.get(who));
        press("Give my share for the rehearsal");
    }

    @Test
    void a_commissioner_reads_both_ways_and_until_when_it_can_be_chosen_and_leaves_the_key_with_the_service() {
        key("commissioner");
        assertThat(heading()).isEqualTo("Choose who keeps the key to the bids: Keys to company");
        assertThat(text())
                .contains(
                        "You can choose until",
                        "No bid can be locked before that",
                        "The service keeps it:",
                        "People keep it:");

        press("Leave the key with the service");

        assertThat(heading()).isEqualTo("The service keeps the key to the bids: Keys to company");
        assertThat(text()).contains("bids can be locked from now on", "does not change any more", "Number of the key:");
        assertThat(acts()).isEmpty();
    }

    @Test
    void from_the_list_to_the_rehearsal() {
        key("commissioner");
        tick("Ceri Vaughan");
        press("Name these people");
        assertThat(text()).contains("Name at least two people.");
        tick("Ceri Vaughan", "Idris Penn");
        press("Name these people");
        assertThat(text()).contains("Ceri Vaughan has not chosen a passphrase yet", "Idris Penn has not chosen");

        choose("commissioner");
        assertThat(text()).contains("Your passphrase is chosen.");
        choose("auditor");
        key("auditor");
        assertThat(text()).contains("Next: a commissioner makes the key");
        key("commissioner");
        press("Make the key and the recovery sheet");
        assertThat(heading()).isEqualTo("The key is made: print the recovery sheet now");
        assertThat(text()).contains("This is the only time that the sheet is shown.");
        String written = LocatorJ._get(Code.class).getText();
        key("commissioner");
        assertThat(text()).contains("Next: two of them rehearse").doesNotContain(written);

        give("commissioner");
        assertThat(text()).contains("Your share is held for an hour.");
        share("auditor");
        assertThat(text()).contains("Ceri Vaughan gave a share within the last hour.");
        give("auditor");
        assertThat(text()).contains("The rehearsal succeeded");
        key("auditor");
        assertThat(heading()).isEqualTo("People keep the key to the bids: Keys to company");
        assertThat(text())
                .contains("Ceri Vaughan has a share, locked by a passphrase", "Idris Penn gave the second share.");
    }

    @Test
    void what_is_wrong_is_said_above_the_heading_and_no_passphrase_stays_on_the_page() {
        key("commissioner");
        tick("Ceri Vaughan", "Idris Penn");
        press("Name these people");
        share("commissioner");
        write("New passphrase", "too short");
        write("The same again", "too short");

        press("Lock my share with this passphrase");

        assertThat(text()).contains("This is too short. A passphrase has at least 14 letters");
        assertThat(LocatorJ._find(TextFormField.class))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.value()).isEmpty());
    }

    @Test
    void once_the_time_is_over_the_page_says_that_the_service_keeps_it() {
        choiceEnds(Instant.now().minusSeconds(1));

        key("commissioner");

        assertThat(heading()).isEqualTo("The service keeps the key to the bids: Keys to company");
        assertThat(acts()).isEmpty();
        share("commissioner");
        assertThat(heading()).startsWith("You keep no share of this key");
    }

    @Test
    void the_list_says_of_each_tender_who_keeps_the_key() {
        view("commissioner", KeysNavigation.KEYS, Locale.UK);
        assertThat(text()).contains("Keys to company", "It can be chosen until");
        choiceEnds(Instant.now().minusSeconds(1));
        view("auditor", KeysNavigation.KEYS, Locale.UK);
        assertThat(text()).contains("Keys to company", "The service keeps the key.");
        view("joint.commissioner", KeysNavigation.KEYS, Locale.UK);
        assertThat(text()).doesNotContain("Keys to company");
    }

    @Test
    void others_find_no_such_page_and_an_auditor_chooses_nothing() {
        key("joint.commissioner");
        assertThat(heading()).doesNotContain("key");
        key("auditor");
        assertThat(heading()).startsWith("Choose who keeps the key");
        assertThat(acts()).isEmpty();
    }

    @Test
    void it_is_there_in_welsh() {
        view("commissioner", KeysNavigation.ofTender(id), WELSH);
        assertThat(heading()).isEqualTo("Dewiswch pwy sy’n cadw’r allwedd i’r cynigion: Keys to company");
        view("commissioner", KeysNavigation.share(id), WELSH);
        assertThat(heading()).isEqualTo("Nid ydych yn cadw rhan o’r allwedd hon: Keys to company");
    }

    @Test
    void the_recovery_sheet_is_a_pdf_for_ears_too_with_the_letters_and_what_to_do() throws Exception {
        key("commissioner");
        RecoverySheet sheet = new RecoverySheet(id, "Company <at> home", "00c0ffee", "ABCDE FGHIJ 23456");

        byte[] pdf = SheetPieces.printed(Messages.here(), sheet);

        assertThat(AccessiblePdf.problems(pdf)).isEmpty();
        assertThat(AccessiblePdf.text(pdf))
                .contains("Company <at> home", "00c0ffee", "ABCDE FGHIJ 23456", "close it, and sign and date it");
    }
}
