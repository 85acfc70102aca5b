package org.evenhand.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.FormField;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.FormChecks;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.registering.AskedInvitations;
import org.evenhand.people.registering.Registration;
import org.evenhand.people.roles.Inviting;
import org.evenhand.people.roles.LookingUpPeople;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;

/** Invites a person: administrators to any role of their organisation, commissioners to a tender's panel. */
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMISSIONER})
@Route(value = "organisation/:organisation/invite", layout = Shell.class)
class InviteView extends PeopleFormPage implements BeforeEnterObserver {

    /** Names who asked to be invited, in the address. */
    static final String ASKED = "asked";

    private final transient Inviting inviting;
    private final transient LookingUpPeople people;
    private final transient EditingProfile organisations;
    private final transient CurrentPerson current;
    private final transient AskedInvitations askedInvitations;

    InviteView(
            Inviting inviting,
            LookingUpPeople people,
            EditingProfile organisations,
            CurrentPerson current,
            AskedInvitations askedInvitations) {
        this.inviting = inviting;
        this.people = people;
        this.organisations = organisations;
        this.current = current;
        this.askedInvitations = askedInvitations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OrganisationId id = new OrganisationId(
                event.getRouteParameters().get("organisation").orElse(""));
        var tenders = people.tenders(id);
        Organisation organisation = organisations.find(id).orElseThrow(NotFoundException::new);
        begin(messages.say("invite.heading", organisation.name()));
        beside(new SideFacts()
                .part(messages.say("invite.then"), messages.say("invite.then.link"), messages.say("invite.then.second"))
                .part(messages.say("people-of.may"), new RoleWords(messages).each()));
        TextFormField name = ask(new TextFormField(messages.say("people.name")).upTo(FormChecks.LONGEST_NAME));
        TextFormField email = ask(new TextFormField(messages.say("people.email")).type(TextFormField.Type.EMAIL));
        boolean administrator = current.required().in(id, Role.ADMINISTRATOR).isPresent();
        Optional<Registration> asked = administrator ? asked(id, event) : Optional.empty();
        asked.ifPresent(one -> {
            name.set(one.details().person());
            email.set(one.details().email().value());
        });
        RoleChoice choice = new RoleChoice(messages, organisation, tenders, administrator);
        add(choice);
        add(buttons(new ActionButton(messages.say("invite.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            choice.roleEntry().accept();
            choice.tenderEntry().accept();
            check(name, FormChecks.person(name.value()));
            check(email, FormChecks.email(email.value()));
            if (choice.role().isEmpty()) {
                refuse(choice.roleEntry(), Refusal.NOT_A_CHOICE);
            }
            if (!administrator && choice.tender().isEmpty()) {
                refuse(choice.tenderEntry(), Refusal.NOT_A_CHOICE);
            }
            if (isRefused()) {
                return;
            }
            Inviting.Wish wish = new Inviting.Wish(
                    email.value(),
                    name.value(),
                    choice.role().orElseThrow(),
                    id,
                    choice.tender(),
                    choice.livedExperience());
            switch (inviting.invite(wish, UI.getCurrent().getLocale())) {
                case Outcome.Done<LinkDelivery> done -> {
                    asked.ifPresent(one -> askedInvitations.invited(id, one.id()));
                    invited(id, name.value(), done.value());
                }
                case Outcome.Refused<LinkDelivery> refused ->
                    refuse(at(refused.why(), name, email, choice), refused.why());
            }
        })));
    }

    /** Who asked to be invited, where the address names somebody who still waits. */
    private Optional<Registration> asked(OrganisationId id, BeforeEnterEvent event) {
        List<String> ids =
                event.getLocation().getQueryParameters().getParameters().getOrDefault(ASKED, List.of());
        return askedInvitations.of(id).stream()
                .filter(one -> ids.contains(one.id()))
                .findFirst();
    }

    private static FormField<?> at(Refusal why, TextFormField name, TextFormField email, RoleChoice choice) {
        return switch (why) {
            case NAME_MISSING, TOO_LONG -> name;
            case ROLE_DOES_NOT_FIT, INVITED_ALREADY -> choice.roleEntry();
            case TENDER_UNKNOWN -> choice.tenderEntry();
            default -> email;
        };
    }

    private void invited(OrganisationId id, String name, LinkDelivery linkDelivery) {
        boolean waits = linkDelivery instanceof LinkDelivery.AwaitsSecond;
        begin(messages.say(waits ? "invite.waits" : "invite.done", name));
        add(
                new LinkMade(messages, linkDelivery),
                new Paragraph(new Anchor(PeopleNavigation.people(id), messages.say("invite.back"))));
    }
}
