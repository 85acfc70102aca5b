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
import org.evenhand.people.ui.PeopleFormPage;
import org.evenhand.people.ui.PeopleNavigation;
import org.evenhand.signin.account.ResettingPasswords;

/** For those who have forgotten their password; it never says whether there is such an account. */
@AnonymousAllowed
@Route(value = "forgotten", layout = Shell.class)
class ForgottenView extends PeopleFormPage implements BeforeEnterObserver {

    private final transient ResettingPasswords resetting;

    ForgottenView(ResettingPasswords resetting) {
        this.resetting = resetting;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(messages.say("forgotten.heading"));
        if (!resetting.canSend()) {
            add(new Paragraph(messages.say("forgotten.no-mail")));
            add(new Paragraph(new Anchor(PeopleNavigation.SIGN_IN, messages.say("forgotten.back"))));
            return;
        }
        add(new Paragraph(messages.say("forgotten.why")));
        TextFormField email = ask(new TextFormField(messages.say("people.email"))
                .type(TextFormField.Type.EMAIL)
                .autocomplete("username"));
        add(buttons(new ActionButton(messages.say("forgotten.act"), ActionButton.Kind.MAIN, () -> {
            resetting.ask(email.value(), UI.getCurrent().getLocale());
            begin(messages.say("forgotten.done"));
            add(new Paragraph(messages.say("forgotten.done.why")), new Paragraph(messages.say("forgotten.done.next")));
        })));
    }
}
