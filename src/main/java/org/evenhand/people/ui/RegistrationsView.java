package org.evenhand.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.TextFormField;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.people.Outcome;
import org.evenhand.people.registering.LookingAtRegistrations;
import org.evenhand.people.registering.Registration;
import org.evenhand.people.roles.GivingRoles;
import org.evenhand.shared.Roles;

/** Registrations that wait until somebody of those who look after the installation has looked at them. */
@RolesAllowed(Roles.ADMINISTRATOR)
@Route(value = PeopleNavigation.REGISTRATIONS, layout = Shell.class)
class RegistrationsView extends PeopleFormPage implements BeforeEnterObserver {

    private static final List<ProfileField> NUMBERS =
            List.of(ProfileField.CHARITY_NUMBER, ProfileField.COMPANY_NUMBER, ProfileField.CQC_NUMBER);

    private final transient LookingAtRegistrations registrations;

    RegistrationsView(LookingAtRegistrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(Optional.empty());
    }

    private void draw(Optional<String> done) {
        List<LookingAtRegistrations.Waiting> waiting = registrations.waiting();
        begin(messages.say("registrations.heading", waiting.size()));
        done.ifPresent(text -> add(new Note(Note.Kind.SUCCESS, text)));
        add(new Paragraph(messages.say(waiting.isEmpty() ? "registrations.none" : "registrations.why")));
        if (!registrations.canWrite()) {
            add(new Note(Note.Kind.WARNING, messages.say("registrations.no-letters")));
        }
        waiting.forEach(this::show);
        add(new Paragraph(new Anchor(PeopleNavigation.ORGANISATIONS, messages.say("new-organisation.back"))));
    }

    private void show(LookingAtRegistrations.Waiting waiting) {
        Registration one = waiting.registration();
        String name = one.details().name();
        add(new H2(name), new CheckAnswers(typed(one)));
        if (!waiting.alike().isEmpty()) {
            add(new Note(Note.Kind.WARNING, messages.say("registrations.alike", messages.list(waiting.alike()))));
        }
        TextFormField why = new TextFormField(messages.say("registrations.reason", name))
                .hint(messages.say("registrations.reason.hint"))
                .upTo(GivingRoles.LONGEST_REASON);
        add(
                buttons(new ActionButton(
                        messages.say("registrations.accept", name),
                        ActionButton.Kind.PLAIN,
                        () -> settled(registrations.accept(one.id()), "registrations.accepted", why))),
                why,
                buttons(new ActionButton(
                        messages.say("registrations.refuse", name),
                        ActionButton.Kind.PLAIN,
                        () -> settled(registrations.refuse(one.id(), why.value()), "registrations.refused", why))));
    }

    private List<CheckAnswers.Answer> typed(Registration one) {
        Registration.Details details = one.details();
        List<CheckAnswers.Answer> answers = new ArrayList<>();
        answer(
                answers,
                "register.legal-form",
                messages.say("profile.legal-form." + details.profile().get(ProfileField.LEGAL_FORM)));
        NUMBERS.forEach(number ->
                answer(answers, "profile." + number.word(), details.profile().getOrDefault(number, "")));
        answer(answers, "registrations.person", details.person());
        answer(answers, "people.email", details.email().value());
        answer(answers, "registrations.asked-at", messages.moment(one.askedAt()));
        answer(answers, "registrations.until", messages.moment(one.expiresAt()));
        return answers;
    }

    private void answer(List<CheckAnswers.Answer> answers, String key, String text) {
        answers.add(new CheckAnswers.Answer(messages.say(key), text, Optional.empty()));
    }

    private void settled(Outcome<Registration> outcome, String key, TextFormField why) {
        clear();
        why.accept();
        switch (outcome) {
            case Outcome.Done<Registration>(Registration one) ->
                draw(Optional.of(messages.say(key, one.details().name())));
            case Outcome.Refused<Registration> refused -> {
                switch (refused.why()) {
                    case REASON_MISSING, TOO_LONG -> refuse(why, refused.why());
                    default -> {
                        draw(Optional.empty());
                        refuse(refused.why());
                    }
                }
            }
        }
    }
}
