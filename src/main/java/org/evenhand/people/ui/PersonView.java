package org.evenhand.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.TextFormField;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.accounts.NewPasswordLinks;
import org.evenhand.people.roles.ClosingAccounts;
import org.evenhand.people.roles.GivingRoles;
import org.evenhand.people.roles.LookingUpPeople;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;

/** One person's roles in an organisation: given, ended, and the way back in for who has lost the password. */
@RolesAllowed(Roles.ADMINISTRATOR)
@Route(value = "organisation/:organisation/people/:account", layout = Shell.class)
class PersonView extends PeopleFormPage implements BeforeEnterObserver {

    private final transient LookingUpPeople people;
    private final transient GivingRoles giving;
    private final transient NewPasswordLinks newPasswords;
    private final transient ClosingAccounts closing;
    private final transient EditingProfile organisations;
    private final transient CurrentPerson current;
    private transient OrganisationId id = new OrganisationId("");
    private transient AccountId account = new AccountId("");

    PersonView(
            LookingUpPeople people,
            GivingRoles giving,
            NewPasswordLinks newPasswords,
            ClosingAccounts closing,
            EditingProfile organisations,
            CurrentPerson current) {
        this.people = people;
        this.giving = giving;
        this.newPasswords = newPasswords;
        this.closing = closing;
        this.organisations = organisations;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new OrganisationId(event.getRouteParameters().get("organisation").orElse(""));
        account = new AccountId(event.getRouteParameters().get("account").orElse(""));
        draw();
    }

    private void draw() {
        // Commissioners may know who is here; what stands on this page is for administrators.
        current.in(id, Role.ADMINISTRATOR);
        LookingUpPeople.Person person = people.find(id, account).orElseThrow(NotFoundException::new);
        Organisation organisation = organisations.find(id).orElseThrow(NotFoundException::new);
        begin(person.name());
        add(new Paragraph(
                new Anchor(PeopleNavigation.people(id), messages.say("people-of.heading", organisation.name()))));
        boolean self = current.required().account().equals(account);
        add(new H2(messages.say("person.roles")), roles(person));
        give(organisation, self);
        if (!self) {
            wayBack(person);
            leave(person, organisation);
        }
    }

    private UnorderedList roles(LookingUpPeople.Person person) {
        RoleWords said = new RoleWords(messages);
        var tenders = people.tenders(id);
        UnorderedList list = new UnorderedList();
        for (Grant grant : person.grants()) {
            String role = said.said(grant, tenders);
            TextFormField why = new TextFormField(messages.say("person.end.why"))
                    .width(TextFormField.Width.MEDIUM)
                    .upTo(GivingRoles.LONGEST_REASON);
            Div end = new Div(
                    why,
                    buttons(new ActionButton(
                            messages.say("person.end", role), ActionButton.Kind.PLAIN, () -> ended(why, grant))));
            list.add(new ListItem(
                    new Span(messages.say(
                            "person.role." + grant.state().word(), role, messages.moment(grant.givenAt()))),
                    new com.vaadin.flow.component.html.NativeDetails(messages.say("person.end.open"), end)));
        }
        return list;
    }

    private void ended(TextFormField why, Grant grant) {
        clear();
        switch (giving.end(grant.id(), why.value())) {
            case Outcome.Done<Grant> done
            when people.find(id, account).isEmpty() -> UI.getCurrent().navigate(PeopleNavigation.people(id));
            case Outcome.Done<Grant> done -> draw();
            case Outcome.Refused<Grant> refused -> refuse(why, refused.why());
        }
    }

    private void give(Organisation organisation, boolean self) {
        add(new H2(messages.say("person.give")));
        if (self) {
            add(new Note(Note.Kind.INFO, messages.say("person.give.self")));
        }
        RoleChoice choice = new RoleChoice(messages, organisation, people.tenders(id), true);
        TextFormField reason = new TextFormField(messages.say("person.reason")).upTo(GivingRoles.LONGEST_REASON);
        if (!self) {
            reason.optional();
        }
        add(choice, reason);
        add(buttons(new ActionButton(
                messages.say(self ? "person.propose.act" : "person.give.act"), ActionButton.Kind.MAIN, () -> {
                    clear();
                    choice.roleEntry().accept();
                    reason.accept();
                    if (choice.role().isEmpty()) {
                        refuse(choice.roleEntry(), Refusal.NOT_A_CHOICE);
                        return;
                    }
                    GivingRoles.Wish wish = new GivingRoles.Wish(
                            choice.role().get(),
                            id,
                            choice.tender(),
                            choice.livedExperience(),
                            reason.value(),
                            UI.getCurrent().getLocale());
                    switch (giving.give(account, wish)) {
                        case Outcome.Done<Grant> done -> draw();
                        case Outcome.Refused<Grant> refused ->
                            refuse(
                                    switch (refused.why()) {
                                        case REASON_MISSING, TOO_LONG -> reason;
                                        case TENDER_UNKNOWN -> choice.tenderEntry();
                                        default -> choice.roleEntry();
                                    },
                                    refused.why());
                    }
                })));
    }

    private void wayBack(LookingUpPeople.Person person) {
        add(new H2(messages.say("person.reset")), new Paragraph(messages.say("person.reset.why", person.name())));
        Div made = new Div();
        add(
                buttons(new ActionButton(messages.say("person.reset.act"), ActionButton.Kind.PLAIN, () -> {
                    clear();
                    made.removeAll();
                    switch (newPasswords.makeFor(account, id, UI.getCurrent().getLocale())) {
                        case Outcome.Done<LinkDelivery> done -> made.add(new LinkMade(messages, done.value()));
                        case Outcome.Refused<LinkDelivery> refused -> refuse(refused.why());
                    }
                })),
                made);
    }

    private void leave(LookingUpPeople.Person person, Organisation organisation) {
        add(
                new H2(messages.say("person.leave", organisation.name())),
                new Paragraph(messages.say("person.leave.why", person.name())));
        TextFormField reason = ask(new TextFormField(messages.say("person.end.why")).upTo(GivingRoles.LONGEST_REASON));
        add(buttons(new ActionButton(messages.say("person.leave.act", person.name()), ActionButton.Kind.WARNING, () -> {
            clear();
            switch (closing.remove(account, id, reason.value())) {
                case Outcome.Done<AccountId> done -> UI.getCurrent().navigate(PeopleNavigation.people(id));
                case Outcome.Refused<AccountId> refused -> refuse(reason, refused.why());
            }
        })));
    }
}
