package org.evenhand.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Confirmation;
import org.evenhand.design.FormField;
import org.evenhand.design.Shell;
import org.evenhand.design.TextFormField;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.FormChecks;
import org.evenhand.people.ui.PeopleFormPage;
import org.evenhand.shared.AccountId;
import org.evenhand.signin.account.FirstSetUp;

/** Makes the first administrator; there is no such page once somebody is here. */
@AnonymousAllowed
@Route(value = "set-up", layout = Shell.class)
class SetUpView extends PeopleFormPage implements BeforeEnterObserver {

    private final transient FirstSetUp setUp;

    SetUpView(FirstSetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setUp.isOpen()) {
            throw new NotFoundException();
        }
        begin(messages.say("set-up.heading"));
        add(new Paragraph(messages.say("set-up.why")));
        TextFormField code = ask(new TextFormField(messages.say("set-up.code")).hint(messages.say("set-up.code.hint")));
        code.autocomplete("off").width(TextFormField.Width.MEDIUM);
        TextFormField organisation = ask(new TextFormField(messages.say("set-up.organisation"))
                .hint(messages.say("set-up.organisation.hint"))
                .upTo(FormChecks.LONGEST_ORGANISATION));
        TextFormField name = ask(new TextFormField(messages.say("people.name"))
                .autocomplete("name")
                .upTo(FormChecks.LONGEST_NAME));
        TextFormField email = ask(new TextFormField(messages.say("people.email"))
                .type(TextFormField.Type.EMAIL)
                .autocomplete("username"));
        TextFormField password = ask(new TextFormField(messages.say("people.new-password"))
                .hint(messages.say("people.new-password.hint"))
                .type(TextFormField.Type.PASSWORD)
                .autocomplete("new-password"));
        add(buttons(new ActionButton(messages.say("set-up.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            check(organisation, FormChecks.organisation(organisation.value()));
            check(name, FormChecks.person(name.value()));
            check(email, FormChecks.email(email.value()));
            if (isRefused()) {
                return;
            }
            FirstSetUp.Answers answers = new FirstSetUp.Answers(
                    code.value(), organisation.value(), name.value(), email.value(), password.value());
            switch (setUp.begin(answers, VaadinRequest.getCurrent().getRemoteAddr())) {
                case Outcome.Done<AccountId> done -> finished();
                case Outcome.Refused<AccountId> refused -> refuse(field(refused.why(), code, password), refused.why());
            }
        })));
    }

    private static FormField<?> field(Refusal why, TextFormField code, TextFormField password) {
        return switch (why) {
            case PASSWORD_SHORT, PASSWORD_LONG, PASSWORD_COMMON, PASSWORD_PERSONAL -> password;
            default -> code;
        };
    }

    private void finished() {
        removeAll();
        add(new Confirmation(
                messages.say("set-up.done"),
                messages.say("set-up.done.why"),
                java.util.List.of(messages.say("set-up.done.next"))));
        add(buttons(new ActionButton(
                messages.say("sign-in.act"),
                ActionButton.Kind.MAIN,
                () -> UI.getCurrent().navigate("sign-in"))));
    }
}
