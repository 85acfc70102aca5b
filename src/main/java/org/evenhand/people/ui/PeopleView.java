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
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.Shell;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;
import org.evenhand.people.Outcome;
import org.evenhand.people.TenderDirectory;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.registering.AskedInvitations;
import org.evenhand.people.registering.Registration;
import org.evenhand.people.roles.ConfirmingInvitations;
import org.evenhand.people.roles.GivingRoles;
import org.evenhand.people.roles.Inviting;
import org.evenhand.people.roles.LookingUpPeople;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;

/** The people of an organisation, what they may do, who is invited, and which roles wait for a second person. */
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMISSIONER})
@Route(value = "organisation/:organisation/people", layout = Shell.class)
class PeopleView extends PeopleFormPage implements BeforeEnterObserver {

    private final transient LookingUpPeople people;
    private final transient Inviting inviting;
    private final transient ConfirmingInvitations confirming;
    private final transient GivingRoles giving;
    private final transient EditingProfile organisations;
    private final transient CurrentPerson current;
    private final transient AskedInvitations asked;
    private OrganisationId id = new OrganisationId("");

    PeopleView(
            LookingUpPeople people,
            Inviting inviting,
            ConfirmingInvitations confirming,
            GivingRoles giving,
            EditingProfile organisations,
            CurrentPerson current,
            AskedInvitations asked) {
        this.people = people;
        this.inviting = inviting;
        this.confirming = confirming;
        this.giving = giving;
        this.organisations = organisations;
        this.current = current;
        this.asked = asked;
        removeClassName("reading");
        addClassName("people-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new OrganisationId(event.getRouteParameters().get("organisation").orElse(""));
        draw();
    }

    private void draw() {
        List<LookingUpPeople.Person> all = people.in(id);
        Organisation organisation = organisations.find(id).orElseThrow(NotFoundException::new);
        begin(messages.say("people-of.heading", organisation.name()));
        waiting();
        boolean administrator = current.required().in(id, Role.ADMINISTRATOR).isPresent();
        if (administrator) {
            askedFor();
        }
        add(table(all, administrator));
        add(new Paragraph(new Anchor(PeopleNavigation.invite(id), messages.say("people-of.invite"))));
        if (administrator) {
            invitations();
        }
        add(new H2(messages.say("people-of.may")), new RoleWords(messages).each());
    }

    private void waiting() {
        List<LookingUpPeople.Waiting> waiting = people.waiting(id);
        List<ConfirmingInvitations.Waiting> invited = confirming.waiting(id);
        if (waiting.isEmpty() && invited.isEmpty()) {
            return;
        }
        add(new H2(messages.say("waiting.heading")), new Paragraph(messages.say("waiting.why")));
        for (LookingUpPeople.Waiting one : waiting) {
            String role = new RoleWords(messages).said(one.grant(), people.tenders(id));
            Div piece = new Div(
                    new Paragraph(messages.say("waiting.one", one.person().name(), role)));
            one.proposer().ifPresent(by -> piece.add(new Paragraph(messages.say("waiting.proposer", by))));
            if (!one.grant().reason().isEmpty()) {
                piece.add(
                        new Paragraph(messages.say("waiting.reason", one.grant().reason())));
            }
            if (one.isMineToSettle()) {
                piece.add(buttons(
                        new ActionButton(
                                messages.say("waiting.confirm", one.person().name()),
                                ActionButton.Kind.MAIN,
                                () -> settled(giving.confirm(one.grant().id()))),
                        new ActionButton(
                                messages.say("waiting.decline"),
                                ActionButton.Kind.PLAIN,
                                () -> settled(giving.decline(one.grant().id())))));
            } else {
                piece.add(new Paragraph(messages.say("waiting.other")));
            }
            add(piece);
        }
        invited.forEach(one -> add(invited(one)));
    }

    private Div invited(ConfirmingInvitations.Waiting one) {
        Invitation invitation = one.invitation();
        String role = new RoleWords(messages).said(invitation.role(), invitation.livedExperience());
        Div piece = new Div(new Paragraph(
                messages.say("waiting.invited", invitation.name(), invitation.email(), role, one.inviter())));
        if (one.isMineToSettle()) {
            piece.add(buttons(
                    new ActionButton(
                            messages.say("waiting.confirm", invitation.name()),
                            ActionButton.Kind.MAIN,
                            () -> confirm(invitation)),
                    new ActionButton(
                            messages.say("waiting.decline-for", invitation.name()),
                            ActionButton.Kind.PLAIN,
                            () -> settled(confirming.decline(invitation.id())))));
        } else {
            piece.add(new Paragraph(messages.say("waiting.other")));
        }
        return piece;
    }

    private void confirm(Invitation invitation) {
        switch (confirming.confirm(invitation.id(), UI.getCurrent().getLocale())) {
            case Outcome.Done<LinkDelivery> done -> {
                begin(messages.say("invite.done", invitation.name()));
                add(
                        new LinkMade(messages, done.value()),
                        new Paragraph(new Anchor(PeopleNavigation.people(id), messages.say("invite.back"))));
            }
            case Outcome.Refused<LinkDelivery> refused -> settled(Outcome.<LinkDelivery>refused(refused.why()));
        }
    }

    /** Who would have registered this organisation, which is here already, and asks to be invited. */
    private void askedFor() {
        List<Registration> waiting = asked.of(id);
        if (waiting.isEmpty()) {
            return;
        }
        add(new H2(messages.say("asked.heading")), new Paragraph(messages.say("asked.why")));
        for (Registration one : waiting) {
            String person = one.details().person();
            add(new Div(
                    new Paragraph(messages.say(
                            "asked.one",
                            person,
                            one.details().email().value(),
                            messages.moment(one.askedAt()),
                            messages.moment(one.expiresAt()))),
                    new Paragraph(new Anchor(PeopleNavigation.invite(id, one), messages.say("asked.invite", person))),
                    buttons(new ActionButton(
                            messages.say("asked.decline", person),
                            ActionButton.Kind.PLAIN,
                            () -> settled(asked.decline(id, one.id()))))));
        }
    }

    private void settled(Outcome<?> outcome) {
        draw();
        if (outcome instanceof Outcome.Refused<?> refused) {
            refuse(refused.why());
        }
    }

    private Div table(List<LookingUpPeople.Person> all, boolean administrator) {
        ScoreTable table = new ScoreTable(
                messages.say("people-of.caption"),
                List.of(
                        new ScoreTable.Column(messages.say("people.name"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("people.email"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("people-of.roles"), ScoreTable.Kind.WORDS)));
        List<TenderDirectory.Listed> tenders = people.tenders(id);
        RoleWords roles = new RoleWords(messages);
        for (LookingUpPeople.Person person : all) {
            String held = person.grants().stream()
                    .filter(grant -> grant.state() == Grant.State.IN_FORCE)
                    .map(grant -> roles.said(grant, tenders))
                    .collect(Collectors.joining("; "));
            table.row(
                    administrator
                            ? ScoreTable.link(PeopleNavigation.person(id, person.account()), person.name())
                            : ScoreTable.plain(person.name()),
                    ScoreTable.plain(person.email()),
                    ScoreTable.plain(held.isEmpty() ? messages.say("people-of.no-roles") : held));
        }
        Div room = new Div(table);
        room.addClassName("wide-table");
        return room;
    }

    private void invitations() {
        List<Invitation> open = inviting.open(id);
        add(new H2(messages.say("invitations.heading")));
        if (open.isEmpty()) {
            add(new Paragraph(messages.say("invitations.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Invitation one : open) {
            String role = new RoleWords(messages).said(one.role(), one.livedExperience());
            list.add(new ListItem(
                    new Span(messages.say(
                            one.awaitsSecond() ? "invitations.waits" : "invitations.one",
                            one.name(),
                            one.email(),
                            role,
                            messages.moment(one.expiresAt()))),
                    buttons(new ActionButton(
                            messages.say("invitations.withdraw", one.name()),
                            ActionButton.Kind.PLAIN,
                            () -> settled(inviting.withdraw(one.id()))))));
        }
        add(list);
    }
}
