package org.evenhand.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.evenhand.design.ActionButton;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.FormChecks;
import org.evenhand.people.roles.OpeningOrganisations;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.security.access.AccessDeniedException;

/** Brings an organisation in and invites its first administrator. */
@RolesAllowed(Roles.ADMINISTRATOR)
@Route(value = "organisations/new", layout = Shell.class)
class NewOrganisationView extends PeopleFormPage implements BeforeEnterObserver {

    private final transient OpeningOrganisations organisations;
    private final transient CurrentPerson current;

    NewOrganisationView(OpeningOrganisations organisations, CurrentPerson current) {
        this.organisations = organisations;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!current.runsTheInstallation(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException(PeopleNavigation.NEW_ORGANISATION);
        }
        begin(messages.say("new-organisation.heading"));
        beside(new SideFacts()
                .part(
                        messages.say("new-organisation.then"),
                        messages.say("new-organisation.then.link"),
                        messages.say("new-organisation.then.buys"),
                        messages.say("new-organisation.then.provides"))
                .part(messages.say("people-of.may"), new RoleWords(messages).each()));
        TextFormField name =
                ask(new TextFormField(messages.say("organisations.name")).upTo(FormChecks.LONGEST_ORGANISATION));
        CheckboxFormField buys = ask(new CheckboxFormField(messages.say("organisations.buys"))
                .hint(messages.say("organisations.buys.hint")));
        CheckboxFormField provides = ask(new CheckboxFormField(messages.say("organisations.provides"))
                .hint(messages.say("organisations.provides.hint")));
        add(new H2(messages.say("new-organisation.administrator")));
        add(new Paragraph(messages.say("new-organisation.administrator.why")));
        TextFormField person = ask(new TextFormField(messages.say("people.name")).upTo(FormChecks.LONGEST_NAME));
        TextFormField email = ask(new TextFormField(messages.say("people.email")).type(TextFormField.Type.EMAIL));
        add(buttons(new ActionButton(messages.say("new-organisation.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            check(name, FormChecks.organisation(name.value()));
            if (!buys.value() && !provides.value()) {
                refuse(buys, Refusal.KIND_MISSING);
            }
            check(person, FormChecks.person(person.value()));
            check(email, FormChecks.email(email.value()));
            if (isRefused()) {
                return;
            }
            OpeningOrganisations.Wish wish = new OpeningOrganisations.Wish(
                    name.value(), buys.value(), provides.value(), person.value(), email.value());
            switch (organisations.open(wish, UI.getCurrent().getLocale())) {
                case Outcome.Done<OpeningOrganisations.Opened> done -> {
                    begin(messages.say("new-organisation.done", name.value()));
                    add(
                            new LinkMade(messages, done.value().invitation()),
                            new Paragraph(
                                    new Anchor(PeopleNavigation.ORGANISATIONS, messages.say("new-organisation.back"))));
                }
                case Outcome.Refused<OpeningOrganisations.Opened> refused ->
                    refuse(
                            switch (refused.why()) {
                                case EMAIL_UNREADABLE, BELONGS_ALREADY, INVITED_ALREADY -> email;
                                default -> name;
                            },
                            refused.why());
            }
        })));
    }
}
