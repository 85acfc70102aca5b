package org.evenhand.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainField;
import org.evenhand.design.PlainForm;
import org.evenhand.design.PlainProblems;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.FormChecks;
import org.evenhand.people.registering.Registering.Help;
import org.evenhand.people.registering.Registering.Seen;
import org.evenhand.people.registering.Registration;

/** Page behind the link in a letter: what whoever registered an organisation does next, or how it ended. */
final class RegistrationPage {

    static final String NAME = "name";
    static final String PASSWORD = "password";
    static final String PLACE = "place";

    private static final List<ProfileField> NUMBERS =
            List.of(ProfileField.CHARITY_NUMBER, ProfileField.COMPANY_NUMBER, ProfileField.CQC_NUMBER);

    private final Messages messages;
    private final String token;
    private final Help help;
    private final Optional<Refusal> refused;
    private final String written;

    /**
     * A page for whoever has the link.
     *
     * @param help who is written to where nothing else helps
     * @param refused why what was sent was not taken
     * @param written the name that was sent
     */
    RegistrationPage(Messages messages, String token, Help help, Optional<Refusal> refused, String written) {
        this.messages = messages;
        this.token = token;
        this.help = help;
        this.refused = refused;
        this.written = written;
    }

    String title(Seen seen) {
        String key = switch (seen.registration().state()) {
            case ASKED -> "registration.confirm.heading";
            case ALIKE -> "registration.alike.heading";
            case LOOKED_AT -> "registration.looked-at.heading";
            case READY -> "registration.ready.heading";
            case MADE -> "registration.made.heading";
            case INVITATION_ASKED -> "registration.asked.heading";
            case INVITED -> "registration.invited.heading";
            case REFUSED -> "registration.refused.heading";
        };
        return messages.say(key, seen.registration().details().name());
    }

    String titleOfNone() {
        return messages.say("registration.none.heading");
    }

    Component[] none() {
        return new Component[] {
            new Paragraph(messages.say("registration.none")),
            new Paragraph(new Anchor(PeopleNavigation.REGISTER, messages.say("register.link"))),
            signIn()
        };
    }

    /**
     * The page under its heading.
     *
     * @param mine whether the person who is signed in has the address
     */
    Component[] pieces(Seen seen, boolean mine) {
        List<Component> pieces = new ArrayList<>();
        Registration one = seen.registration();
        String organisation = seen.invitedBy().orElse("");
        switch (one.state()) {
            case ASKED -> confirm(pieces, one);
            case ALIKE -> alike(pieces, seen);
            case READY -> ready(pieces, seen, mine);
            case LOOKED_AT ->
                pieces.add(new Paragraph(messages.say("registration.looked-at", messages.moment(one.expiresAt()))));
            case MADE -> {
                pieces.add(new Paragraph(messages.say("registration.made")));
                pieces.add(signIn());
            }
            case INVITATION_ASKED ->
                pieces.add(new Paragraph(
                        messages.say("registration.asked", organisation, messages.moment(one.expiresAt()))));
            case INVITED -> pieces.add(new Paragraph(messages.say("registration.invited", organisation)));
            case REFUSED -> {
                pieces.add(new Paragraph(one.reason()
                        .map(why -> messages.say("registration.refused", why))
                        .orElseGet(() -> messages.say("registration.not-invited", organisation))));
                pieces.add(RegisterPage.asking(messages, help));
            }
        }
        return pieces.toArray(Component[]::new);
    }

    private void confirm(List<Component> pieces, Registration one) {
        pieces.add(new Paragraph(messages.say("registration.confirm")));
        pieces.add(typed(one));
        PlainForm form = step("confirm");
        form.add(ActionButton.submit(messages.say("registration.confirm.act")));
        pieces.add(new Paragraph(messages.say("registration.confirm.not-you")));
        pieces.add(form);
    }

    private DescriptionList typed(Registration one) {
        Registration.Details details = one.details();
        DescriptionList list = new DescriptionList();
        list.addClassName("check-answers");
        row(list, messages.say("register.organisation"), details.name());
        row(
                list,
                messages.say("register.legal-form"),
                messages.say("profile.legal-form." + details.profile().get(ProfileField.LEGAL_FORM)));
        for (ProfileField number : NUMBERS) {
            Optional.ofNullable(details.profile().get(number))
                    .ifPresent(value -> row(list, messages.say("profile." + number.word()), value));
        }
        row(list, messages.say("register.person"), details.person());
        row(list, messages.say("register.email"), details.email().value());
        return list;
    }

    private static void row(DescriptionList list, String term, String text) {
        Description answer = new Description(text);
        answer.addClassName("answer");
        Div row = new Div(new Term(term), answer);
        row.addClassName("check-row");
        list.getElement().appendChild(row.getElement());
    }

    private void alike(List<Component> pieces, Seen seen) {
        pieces.add(new Paragraph(messages.say(
                seen.sameNumber() ? "registration.alike.number" : "registration.alike.name",
                messages.list(seen.alike()))));
        pieces.add(new H2(messages.say("registration.invitation.heading")));
        pieces.add(new Paragraph(messages.say("registration.invitation.why")));
        for (int place = 0; place < seen.alike().size(); place++) {
            PlainForm form = step("invitation").hidden(PLACE, String.valueOf(place));
            form.add(ActionButton.submit(
                    messages.say("registration.invitation.act", seen.alike().get(place)),
                    place == 0 ? ActionButton.Kind.MAIN : ActionButton.Kind.PLAIN));
            pieces.add(form);
        }
        if (seen.sameNumber()) {
            pieces.add(new H2(messages.say("registration.wrong.heading")));
            pieces.add(new Paragraph(messages.say("registration.wrong")));
            pieces.add(RegisterPage.asking(messages, help));
        } else {
            pieces.add(new H2(messages.say("registration.another.heading")));
            pieces.add(new Paragraph(messages.say("registration.another.why")));
            another(pieces, seen);
        }
    }

    private void another(List<Component> pieces, Seen seen) {
        PlainField name = PlainField.line(
                        messages,
                        NAME,
                        messages.say("register.organisation"),
                        refused.isPresent()
                                ? written
                                : seen.registration().details().name())
                .atMost(FormChecks.LONGEST_ORGANISATION)
                .autocomplete("off");
        if (seen.nameTaken()) {
            name.hint(messages.say("registration.another.taken"));
        }
        PlainForm form = step("another");
        refuse(pieces, name, NAME);
        form.add(name, ActionButton.submit(messages.say("registration.another.act"), ActionButton.Kind.PLAIN));
        pieces.add(form);
    }

    private void ready(List<Component> pieces, Seen seen, boolean mine) {
        Registration one = seen.registration();
        if (mine) {
            PlainForm form = step("begin");
            form.add(ActionButton.submit(
                    messages.say("registration.self.act", one.details().name())));
            pieces.add(new Paragraph(messages.say("registration.self")));
            pieces.add(form);
        } else if (seen.hasAccount()) {
            pieces.add(new Paragraph(messages.say(
                    "registration.sign-in-first", one.details().email().value())));
            pieces.add(signIn());
        } else {
            PlainField password = PlainField.line(messages, PASSWORD, messages.say("people.new-password"), "")
                    .newPassword()
                    .hint(messages.say("people.new-password.hint"));
            refuse(pieces, password, PASSWORD);
            PlainForm form = step("begin");
            form.add(password, ActionButton.submit(messages.say("registration.ready.act")));
            pieces.add(new Paragraph(
                    messages.say("registration.ready", one.details().email().value())));
            pieces.add(form);
        }
    }

    private void refuse(List<Component> pieces, PlainField field, String at) {
        refused.filter(why -> why != Refusal.SIGN_IN_FIRST).ifPresent(why -> {
            String text = messages.say("people.refused." + why.word(), FormChecks.LONGEST_ORGANISATION);
            pieces.addFirst(new PlainProblems(messages, Map.of(at, text)));
            field.refuse(text);
        });
    }

    private PlainForm step(String act) {
        return new PlainForm(PeopleNavigation.registration(token) + "/" + act);
    }

    private Paragraph signIn() {
        return new Paragraph(new Anchor(PeopleNavigation.SIGN_IN, messages.say("sign-in.act")));
    }
}
