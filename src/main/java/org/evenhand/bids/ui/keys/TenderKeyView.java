package org.evenhand.bids.ui.keys;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.bids.keys.ChoosingCustody;
import org.evenhand.bids.keys.Custody;
import org.evenhand.bids.keys.KeyOutcome;
import org.evenhand.bids.keys.Opener;
import org.evenhand.bids.keys.ReadingCustody;
import org.evenhand.bids.keys.TenderCustody;
import org.evenhand.design.ActionButton;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Roles;

/** Page that says who keeps the key to the bids of a tender, and on which it is chosen while there is time. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR, Roles.ADMINISTRATOR})
@Route(value = KeysNavigation.OF_TENDER, layout = Shell.class)
class TenderKeyView extends KeyPage {

    private final transient ChoosingCustody choosing;

    TenderKeyView(ReadingCustody reading, ChoosingCustody choosing) {
        super(reading);
        this.choosing = choosing;
    }

    @Override
    void draw(TenderCustody now) {
        Custody custody = now.key().custody();
        begin(
                now,
                messages.say(now.isSettled() ? "keys.heading." + custody.word() : "keys.heading.choose", now.title()));
        if (now.isSettled()) {
            settled(now);
        } else {
            open(now);
        }
    }

    private void settled(TenderCustody now) {
        add(
                new Paragraph(messages.say("keys.way." + now.key().custody().word())),
                new Paragraph(
                        messages.say("keys.settled", messages.moment(now.key().sealableFrom()))));
        if (now.key().custody() == Custody.PEOPLE) {
            openers(now);
            now.key()
                    .rehearsed()
                    .ifPresent(by ->
                            add(new Paragraph(messages.say("keys.rehearsed", messages.moment(by.at()), by.name()))));
            mine(now);
        }
        add(new Paragraph(messages.say("keys.id", now.key().key().id().toString())));
    }

    private void open(TenderCustody now) {
        String until = messages.moment(now.key().choiceEnds());
        add(
                new Note(Note.Kind.INFO, messages.say("keys.choose.until", until)),
                new Paragraph(messages.say("keys.choose.why")),
                new UnorderedList(
                        new ListItem(messages.say("keys.way." + Custody.SERVICE.word())),
                        new ListItem(messages.say("keys.way." + Custody.PEOPLE.word()))));
        if (!now.openers().isEmpty()) {
            openers(now);
            next(now);
            mine(now);
        }
        if (now.chooses()) {
            name(now);
            leave();
        }
    }

    private void openers(TenderCustody now) {
        UnorderedList list = new UnorderedList();
        now.openers()
                .forEach(one -> list.add(new ListItem(messages.say(
                        one.holdsShare()
                                ? "keys.opener.share"
                                : one.isReady() ? "keys.opener.ready" : "keys.opener.waits",
                        one.name()))));
        add(new H2(messages.say("keys.openers")), list);
    }

    /** What is to be done next, and by whom. */
    private void next(TenderCustody now) {
        if (!now.areReady()) {
            add(new Paragraph(messages.say("keys.next.passphrases")));
        } else if (now.prepared()) {
            add(new Note(Note.Kind.WARNING, messages.say("keys.next.rehearse")));
            if (now.chooses()) {
                add(new Paragraph(messages.say("keys.shares.again")), shares(ActionButton.Kind.PLAIN));
            }
        } else if (now.chooses()) {
            add(new Paragraph(messages.say("keys.shares.why")), shares(ActionButton.Kind.MAIN));
        } else {
            add(new Paragraph(messages.say("keys.next.shares")));
        }
    }

    private Div shares(ActionButton.Kind kind) {
        return buttons(new ActionButton(
                messages.say("keys.shares.act"), kind, () -> done(choosing.makeShares(tender), "keys.done.left")));
    }

    private void mine(TenderCustody now) {
        now.mine()
                .ifPresent(me ->
                        add(new Paragraph(new Anchor(KeysNavigation.share(tender), messages.say("keys.share.link")))));
    }

    private void name(TenderCustody now) {
        add(new H2(messages.say("keys.name")), new Paragraph(messages.say("keys.name.why")));
        Map<AccountId, CheckboxFormField> boxes = new LinkedHashMap<>();
        List<AccountId> named = now.openers().stream().map(Opener::account).toList();
        now.mayBeOpeners().forEach(one -> {
            CheckboxFormField box = ask(new CheckboxFormField(one.name()));
            box.set(named.contains(one.account()));
            boxes.put(one.account(), box);
        });
        add(buttons(new ActionButton(
                messages.say("keys.name.act"),
                named.isEmpty() ? ActionButton.Kind.MAIN : ActionButton.Kind.PLAIN,
                () -> done(
                        choosing.name(
                                tender,
                                boxes.entrySet().stream()
                                        .filter(box -> box.getValue().value())
                                        .map(Map.Entry::getKey)
                                        .toList()),
                        "keys.done.named"))));
    }

    private void leave() {
        add(
                new H2(messages.say("keys.leave")),
                new Paragraph(messages.say("keys.leave.why")),
                buttons(new ActionButton(
                        messages.say("keys.leave.act"),
                        ActionButton.Kind.PLAIN,
                        () -> done(choosing.leaveWithService(tender), "keys.done.left"))));
    }

    private void done(KeyOutcome outcome, String done) {
        clear();
        switch (outcome) {
            case KeyOutcome.SharesMade made -> {
                begin(found(), messages.say("keys.sheet.heading"));
                SheetPieces.add(this, made.sheet());
                beside(facts());
            }
            case KeyOutcome.Refused refused -> {
                redraw(Optional.empty());
                refuse(refused(refused.why()));
            }
            default -> redraw(Optional.of(messages.say(done)));
        }
    }
}
