package org.evenhand.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.evenhand.design.ActionButton;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Shell;
import org.evenhand.design.TextFormField;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.FormChecks;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.people.ui.RoleWords;
import org.evenhand.shared.AccountId;
import org.evenhand.signin.account.TakingUpInvitations;
import org.evenhand.signin.oidc.OidcLinks;

/** Page to which an invitation leads: what is offered, and the password that the invited person chooses. */
@AnonymousAllowed
@Route(value = "invitation/:token", layout = Shell.class)
class InvitationView extends SignInPage implements BeforeEnterObserver {

    private final transient TakingUpInvitations invitations;
    private final transient CurrentPerson current;
    private final transient OidcLinks elsewhere;
    private String token = "";

    InvitationView(TakingUpInvitations invitations, CurrentPerson current, OidcLinks elsewhere) {
        this.invitations = invitations;
        this.current = current;
        this.elsewhere = elsewhere;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        invitations.offer(token).ifPresentOrElse(this::show, this::spent);
    }

    private void show(TakingUpInvitations.Offer offer) {
        Invitation invitation = offer.invitation();
        begin(messages.say("invitation.heading", offer.organisation()));
        add(new CheckAnswers(List.of(
                new CheckAnswers.Answer(
                        messages.say("invitation.as"),
                        new RoleWords(messages).said(invitation.role(), invitation.livedExperience()),
                        java.util.Optional.empty()),
                new CheckAnswers.Answer(
                        messages.say("invitation.for"),
                        invitation.tender().map(Object::toString).orElse(messages.say("role.whole-organisation")),
                        java.util.Optional.empty()),
                new CheckAnswers.Answer(messages.say("people.email"), invitation.email(), java.util.Optional.empty()),
                new CheckAnswers.Answer(
                        messages.say("invitation.until"),
                        messages.moment(invitation.expiresAt()),
                        java.util.Optional.empty()))));
        if (current.signedIn().isPresent()) {
            add(buttons(new ActionButton(
                    messages.say("invitation.accept"),
                    ActionButton.Kind.MAIN,
                    () -> accepted(invitations.acceptAsSelf(token), ".", this::refuse))));
        } else if (offer.hasAccount()) {
            add(new Paragraph(messages.say("invitation.sign-in-first")));
            add(buttons(new ActionButton(
                    messages.say("sign-in.act"),
                    ActionButton.Kind.MAIN,
                    () -> UI.getCurrent().getPage().setLocation("sign-in"))));
            elsewhere.toAccept(token).ifPresent(way -> add(wayIn(way)));
        } else {
            elsewhere.toAccept(token).ifPresent(way -> add(wayIn(way)));
            choose(invitation);
        }
    }

    private void choose(Invitation invitation) {
        TextFormField name = ask(new TextFormField(messages.say("people.name"))
                .autocomplete("name")
                .upTo(FormChecks.LONGEST_NAME));
        name.set(invitation.name());
        TextFormField password = ask(new TextFormField(messages.say("people.new-password"))
                .hint(messages.say("people.new-password.hint"))
                .type(TextFormField.Type.PASSWORD)
                .autocomplete("new-password"));
        add(buttons(new ActionButton(messages.say("invitation.begin"), ActionButton.Kind.MAIN, () -> {
            clear();
            accepted(
                    invitations.accept(token, name.value(), password.value()),
                    "sign-in?new-password",
                    why -> refuse(why == Refusal.NAME_MISSING || why == Refusal.TOO_LONG ? name : password, why));
        })));
    }

    private void accepted(Outcome<AccountId> outcome, String next, java.util.function.Consumer<Refusal> otherwise) {
        switch (outcome) {
            case Outcome.Done<AccountId> done -> UI.getCurrent().getPage().setLocation(next);
            case Outcome.Refused<AccountId> refused when refused.why() == Refusal.LINK_SPENT -> spent();
            case Outcome.Refused<AccountId> refused -> otherwise.accept(refused.why());
        }
    }

    private void spent() {
        begin(messages.say("invitation.spent.heading"));
        add(new Paragraph(messages.say("invitation.spent.why")));
    }
}
