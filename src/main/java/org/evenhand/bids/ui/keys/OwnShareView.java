package org.evenhand.bids.ui.keys;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.evenhand.bids.keys.Custody;
import org.evenhand.bids.keys.KeepingShares;
import org.evenhand.bids.keys.KeyOutcome;
import org.evenhand.bids.keys.KeyRefusal;
import org.evenhand.bids.keys.Opener;
import org.evenhand.bids.keys.ReadingCustody;
import org.evenhand.bids.keys.TenderCustody;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.TextFormField;
import org.evenhand.encryption.Passphrase;
import org.evenhand.shared.Roles;

/** Page of one’s own share of a key: choose the passphrase, rehearse, and give it for the opening. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR, Roles.ADMINISTRATOR})
@Route(value = KeysNavigation.SHARE, layout = Shell.class)
class OwnShareView extends KeyPage {

    private final transient KeepingShares keeping;

    OwnShareView(ReadingCustody reading, KeepingShares keeping) {
        super(reading);
        this.keeping = keeping;
    }

    @Override
    void draw(TenderCustody now) {
        boolean opens = now.isAfterDeadline() && now.key().custody() == Custody.PEOPLE;
        boolean named = now.mine().isPresent();
        boolean holds = now.mine().filter(Opener::holdsShare).isPresent();
        begin(now, messages.say(heading(now, opens, named), now.title()));
        now.given().ifPresent(name -> add(new Note(Note.Kind.INFO, messages.say("keys.share.given", name))));
        if (holds && (opens || !now.isAfterDeadline())) {
            give(opens);
        } else if (!named && !opens) {
            add(new Paragraph(messages.say("keys.share.not-named")));
        }
        if (opens) {
            recover();
        }
        if (named && !now.isSettled()) {
            choose(now);
        }
        add(new Paragraph(new Anchor(KeysNavigation.ofTender(tender), messages.say("keys.share.back"))));
    }

    private static String heading(TenderCustody now, boolean opens, boolean named) {
        if (opens) {
            return "keys.share.heading.open";
        }
        if (!named) {
            return "keys.share.heading.none";
        }
        return now.mine().filter(Opener::holdsShare).isPresent()
                ? "keys.share.heading.rehearse"
                : "keys.share.heading.choose";
    }

    private void give(boolean opens) {
        add(new Paragraph(messages.say(opens ? "keys.share.open.why" : "keys.share.rehearse.why")));
        TextFormField passphrase = ask(passphrase("keys.share.passphrase", "current-password"));
        add(buttons(new ActionButton(
                messages.say(opens ? "keys.share.open.act" : "keys.share.rehearse.act"), ActionButton.Kind.MAIN, () -> {
                    String typed = passphrase.value();
                    passphrase.set("");
                    done(keeping.give(tender, typed));
                })));
    }

    private void recover() {
        add(new H2(messages.say("keys.share.sheet")), new Paragraph(messages.say("keys.share.sheet.why")));
        TextFormField sheet = ask(new TextFormField(messages.say("keys.share.sheet.label")).lines(3));
        sheet.hint(messages.say("keys.share.sheet.hint"));
        add(buttons(new ActionButton(messages.say("keys.share.sheet.act"), ActionButton.Kind.PLAIN, () -> {
            String typed = sheet.value();
            done(keeping.giveRecovery(tender, typed));
        })));
    }

    private void choose(TenderCustody now) {
        boolean ready = now.mine().filter(Opener::isReady).isPresent();
        add(
                new H2(messages.say(ready ? "keys.share.anew" : "keys.share.choose")),
                new Paragraph(messages.say(ready ? "keys.share.anew.why" : "keys.share.choose.why")));
        TextFormField first = ask(passphrase("keys.share.new", "new-password"));
        first.hint(messages.say("keys.share.new.hint", Passphrase.SHORTEST));
        TextFormField again = ask(passphrase("keys.share.again", "new-password"));
        add(buttons(new ActionButton(
                messages.say("keys.share.choose.act"), ready ? ActionButton.Kind.PLAIN : ActionButton.Kind.MAIN, () -> {
                    String typed = first.value();
                    String typedAgain = again.value();
                    first.set("");
                    again.set("");
                    done(keeping.choosePassphrase(tender, typed, typedAgain));
                })));
    }

    private TextFormField passphrase(String key, String purpose) {
        return new TextFormField(messages.say(key))
                .type(TextFormField.Type.PASSWORD)
                .autocomplete(purpose);
    }

    private void done(KeyOutcome outcome) {
        clear();
        redraw(success(outcome).map(messages::say));
        if (outcome instanceof KeyOutcome.Refused(KeyRefusal why)) {
            refuse(refused(why));
        }
    }

    private static Optional<String> success(KeyOutcome outcome) {
        return switch (outcome) {
            case KeyOutcome.WaitsForSecond waits -> Optional.of("keys.share.done.waits");
            case KeyOutcome.Rehearsed rehearsed -> Optional.of("keys.share.done.rehearsed");
            case KeyOutcome.ReadyToOpen ready -> Optional.of("keys.share.done.ready");
            case KeyOutcome.Done chosen -> Optional.of("keys.share.done.chosen");
            case KeyOutcome.SharesMade elsewhere -> Optional.empty();
            case KeyOutcome.Refused refused -> Optional.empty();
        };
    }
}
