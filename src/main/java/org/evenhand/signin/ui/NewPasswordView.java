package org.evenhand.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Shell;
import org.evenhand.design.TextFormField;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.ui.PeopleFormPage;
import org.evenhand.people.ui.PeopleNavigation;
import org.evenhand.shared.AccountId;
import org.evenhand.signin.account.ResettingPasswords;

/** Page to which a link to a new password leads. */
@AnonymousAllowed
@Route(value = "new-password/:token", layout = Shell.class)
class NewPasswordView extends PeopleFormPage implements BeforeEnterObserver {

    private final transient ResettingPasswords resetting;

    NewPasswordView(ResettingPasswords resetting) {
        this.resetting = resetting;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        if (!resetting.isGood(token)) {
            spent();
            return;
        }
        begin(messages.say("new-password.heading"));
        TextFormField password = ask(new TextFormField(messages.say("people.new-password"))
                .hint(messages.say("people.new-password.hint"))
                .type(TextFormField.Type.PASSWORD)
                .autocomplete("new-password"));
        add(buttons(new ActionButton(messages.say("new-password.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            switch (resetting.use(token, password.value())) {
                case Outcome.Done<AccountId> done -> UI.getCurrent().getPage().setLocation("sign-in?new-password");
                case Outcome.Refused<AccountId> refused when refused.why() == Refusal.LINK_SPENT -> spent();
                case Outcome.Refused<AccountId> refused -> refuse(password, refused.why());
            }
        })));
    }

    private void spent() {
        begin(messages.say("link-spent.heading"));
        add(
                new Paragraph(messages.say("link-spent.why")),
                new Paragraph(new Anchor(PeopleNavigation.FORGOTTEN, messages.say("link-spent.next"))));
    }
}
