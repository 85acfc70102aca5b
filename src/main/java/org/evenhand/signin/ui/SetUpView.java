package org.evenhand.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.evenhand.design.ActButton;
import org.evenhand.design.Confirmation;
import org.evenhand.design.Entry;
import org.evenhand.design.Shell;
import org.evenhand.design.TextEntry;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.FormChecks;
import org.evenhand.people.ui.PeopleFormPage;
import org.evenhand.shared.AccountId;
import org.evenhand.signin.FirstSetUp;

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
        begin(words.say("set-up.heading"));
        add(new Paragraph(words.say("set-up.why")));
        TextEntry code = ask(new TextEntry(words.say("set-up.code")).hint(words.say("set-up.code.hint")));
        code.autocomplete("off").width(TextEntry.Width.MEDIUM);
        TextEntry organisation = ask(new TextEntry(words.say("set-up.organisation"))
                .hint(words.say("set-up.organisation.hint"))
                .upTo(FormChecks.LONGEST_ORGANISATION));
        TextEntry name =
                ask(new TextEntry(words.say("people.name")).autocomplete("name").upTo(FormChecks.LONGEST_NAME));
        TextEntry email = ask(new TextEntry(words.say("people.email"))
                .type(TextEntry.Type.EMAIL)
                .autocomplete("username"));
        TextEntry password = ask(new TextEntry(words.say("people.new-password"))
                .hint(words.say("people.new-password.hint"))
                .type(TextEntry.Type.PASSWORD)
                .autocomplete("new-password"));
        add(buttons(new ActButton(words.say("set-up.act"), ActButton.Kind.MAIN, () -> {
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

    private static Entry<?> field(Refusal why, TextEntry code, TextEntry password) {
        return switch (why) {
            case PASSWORD_SHORT, PASSWORD_LONG, PASSWORD_COMMON, PASSWORD_PERSONAL -> password;
            default -> code;
        };
    }

    private void finished() {
        removeAll();
        add(new Confirmation(
                words.say("set-up.done"),
                words.say("set-up.done.why"),
                java.util.List.of(words.say("set-up.done.next"))));
        add(buttons(new ActButton(
                words.say("sign-in.act"),
                ActButton.Kind.MAIN,
                () -> UI.getCurrent().navigate("sign-in"))));
    }
}
