package org.evenhand.signin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.ui.PeopleFormPage;
import org.evenhand.people.ui.PeopleNavigation;
import org.evenhand.shared.AccountId;
import org.evenhand.signin.account.OwnAccount;

/** Sets up one-time codes, takes them away, and makes new recovery codes. */
@PermitAll
@Route(value = "account/codes", layout = Shell.class)
class CodesView extends PeopleFormPage implements BeforeEnterObserver {

    private final transient OwnAccount account;

    CodesView(OwnAccount account) {
        this.account = account;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (account.mine().usesCodes()) {
            change();
        } else {
            setUp(account.newKey());
        }
    }

    private void setUp(OwnAccount.NewKey key) {
        begin(messages.say("codes.set-up.heading"));
        add(new Paragraph(messages.say("codes.why")));
        beside(new SideFacts()
                .part(messages.say("codes.which"), messages.say("codes.which.apps"), messages.say("codes.which.key"))
                .part(
                        messages.say("codes.lost"),
                        messages.say("codes.lost.recovery"),
                        messages.say("codes.lost.administrator")));
        Paragraph typed = new Paragraph(new Span(messages.say("codes.typed") + " "), new Code(grouped(key.typed())));
        add(new OrderedList(
                new ListItem(messages.say("codes.step.app")),
                new ListItem(new Paragraph(messages.say("codes.step.scan")), picture(key), typed),
                new ListItem(messages.say("codes.step.code"))));
        TextFormField code = ask(new TextFormField(messages.say("codes.code"))
                .type(TextFormField.Type.CODE)
                .width(TextFormField.Width.SHORT)
                .autocomplete("one-time-code"));
        TextFormField password = ask(passwordNow());
        add(buttons(new ActionButton(messages.say("codes.set-up.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            switch (account.setUpCodes(key, code.value(), password.value())) {
                case Outcome.Done<List<String>> done -> recovery(done.value());
                case Outcome.Refused<List<String>> refused ->
                    refuse(refused.why() == Refusal.CODE_WRONG ? code : password, refused.why());
            }
        })));
    }

    private Image picture(OwnAccount.NewKey key) {
        Image picture = new Image(key.picture(), messages.say("codes.square"));
        picture.addClassName("square-code");
        return picture;
    }

    private TextFormField passwordNow() {
        return new TextFormField(messages.say("people.password-now"))
                .type(TextFormField.Type.PASSWORD)
                .autocomplete("current-password");
    }

    private static String grouped(String key) {
        return key.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private void change() {
        begin(messages.say("codes.change.heading"));
        add(new H2(messages.say("codes.recovery.heading")), new Paragraph(messages.say("codes.recovery.why")));
        TextFormField password = ask(passwordNow());
        add(buttons(
                new ActionButton(messages.say("codes.recovery.act"), ActionButton.Kind.PLAIN, () -> {
                    clear();
                    switch (account.newRecoveryCodes(password.value())) {
                        case Outcome.Done<List<String>> done -> recovery(done.value());
                        case Outcome.Refused<List<String>> refused -> refuse(password, refused.why());
                    }
                }),
                new ActionButton(messages.say("codes.remove.act"), ActionButton.Kind.WARNING, () -> {
                    clear();
                    switch (account.removeCodes(password.value())) {
                        case Outcome.Done<AccountId> done -> setUp(account.newKey());
                        case Outcome.Refused<AccountId> refused -> refuse(password, refused.why());
                    }
                })));
    }

    private void recovery(List<String> codes) {
        begin(messages.say("codes.recovery.shown"));
        add(new Paragraph(messages.say("codes.recovery.keep")));
        UnorderedList list = new UnorderedList();
        list.addClassName("people-recovery-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        add(list, new Paragraph(new Anchor(PeopleNavigation.ACCOUNT, messages.say("codes.back"))));
    }
}
