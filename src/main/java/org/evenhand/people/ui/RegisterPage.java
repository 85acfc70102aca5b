package org.evenhand.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainField;
import org.evenhand.design.PlainForm;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainProblems;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.FormChecks;
import org.evenhand.people.registering.Registering.Help;
import org.evenhand.people.registering.RegistrationForm;
import org.evenhand.people.registering.RegistrationForm.Box;
import org.springframework.http.HttpStatus;

/** The form by which anybody registers an organisation, and what is said once it was sent. */
final class RegisterPage {

    private static final int LONGEST_ADDRESS = 254;

    private final Messages messages;

    RegisterPage(Messages messages) {
        this.messages = messages;
    }

    /**
     * The form with nothing in it.
     *
     * @param shown whether the link is shown instead of being sent
     * @param lookedAt whether an administrator looks at it before it counts
     */
    PlainPage empty(boolean shown, boolean lookedAt) {
        Div notes = new Div();
        if (lookedAt) {
            notes.add(new Paragraph(messages.say("register.looked-at")));
        }
        if (shown) {
            notes.add(new Paragraph(messages.say("register.shown")));
        }
        return page(new RegistrationForm(Map.of()), new Div(), Map.of(), notes);
    }

    PlainPage refused(RegistrationForm form, Map<Box, Refusal> why) {
        Map<Box, String> said = new LinkedHashMap<>();
        for (Box box : Box.values()) {
            Optional.ofNullable(why.get(box)).ifPresent(refusal -> said.put(box, say(box, refusal)));
        }
        Map<String, String> listed = new LinkedHashMap<>();
        said.forEach((box, text) -> listed.put(box.field(), text));
        return wrong(page(form, new Div(new PlainProblems(messages, listed)), said, new Div()));
    }

    PlainPage later(RegistrationForm form) {
        Div problem =
                new Div(new PlainProblems(messages, Map.of(Box.ORGANISATION.field(), messages.say("register.later"))));
        return wrong(page(form, problem, Map.of(), new Div()));
    }

    private String say(Box box, Refusal why) {
        return switch (why) {
            case NAME_MISSING, NOT_A_CHOICE -> messages.say("register." + box.field() + ".missing");
            default -> messages.say("people.refused." + why.word(), most(box));
        };
    }

    private PlainPage wrong(PlainPage page) {
        return new PlainPage(messages.say("errors.title", page.title()), page.content())
                .with(HttpStatus.UNPROCESSABLE_CONTENT)
                .asPersonal();
    }

    private PlainPage page(RegistrationForm form, Div problems, Map<Box, String> said, Div notes) {
        PlainForm posted = new PlainForm(PeopleNavigation.REGISTER);
        posted.add(new H2(messages.say("register.what")));
        for (Box box : Box.values()) {
            if (box == Box.CHARITY_NUMBER) {
                posted.add(
                        new H2(messages.say("register.numbers")), new Paragraph(messages.say("register.numbers.why")));
            }
            if (box == Box.PERSON) {
                posted.add(new H2(messages.say("register.you")));
            }
            PlainField field = field(box, form.in(box));
            Optional.ofNullable(said.get(box)).ifPresent(field::refuse);
            posted.add(field);
        }
        posted.add(new Paragraph(messages.say("register.kept")), ActionButton.submit(messages.say("register.act")));
        String title = messages.say("register.link");
        SideFacts side = new SideFacts()
                .part(messages.say("register.next"), new Paragraph(messages.say("register.steps")), notes, have());
        return new PlainPage(
                title,
                new Div(
                        problems,
                        new SideColumnLayout(
                                new Div(new H1(title), new Paragraph(messages.say("register.intro"))), side, posted)));
    }

    private PlainField field(Box box, String written) {
        String label = messages.say("register." + box.field());
        PlainField field = box == Box.LEGAL_FORM
                ? PlainField.choice(messages, box.field(), label, legalForms(), written)
                : PlainField.line(messages, box.field(), label, written).atMost(most(box));
        switch (box) {
            case CHARITY_NUMBER, COMPANY_NUMBER, CQC_NUMBER -> field.optional().autocomplete("off");
            case ORGANISATION -> field.autocomplete("organization");
            case PERSON -> field.autocomplete("name");
            case EMAIL -> field.email();
            case LEGAL_FORM -> {}
        }
        String hint = "register." + box.field() + ".hint";
        return messages.knows(hint) ? field.hint(messages.say(hint)) : field;
    }

    private static int most(Box box) {
        return switch (box) {
            case ORGANISATION -> FormChecks.LONGEST_ORGANISATION;
            case PERSON -> FormChecks.LONGEST_NAME;
            case EMAIL -> LONGEST_ADDRESS;
            default -> ProfileField.CHARITY_NUMBER.longest();
        };
    }

    private Map<String, String> legalForms() {
        Map<String, String> options = new LinkedHashMap<>();
        ProfileField.LEGAL_FORM
                .choices()
                .forEach(code -> options.put(code, messages.say("profile.legal-form." + code)));
        return options;
    }

    /**
     * What to do once the form was taken.
     *
     * @param token the end of the link, where it is shown instead of being sent
     */
    PlainPage sent(Optional<String> token) {
        Div next = new Div();
        token.ifPresentOrElse(
                end -> next.add(
                        new Paragraph(messages.say("register.sent.shown")),
                        new Paragraph(
                                new Anchor(PeopleNavigation.registration(end), messages.say("register.sent.link")))),
                () -> next.add(
                        new Paragraph(messages.say("register.sent")),
                        new Paragraph(messages.say("register.sent.none")),
                        new Paragraph(new Anchor(PeopleNavigation.REGISTER, messages.say("register.sent.again")))));
        return PlainPage.headed(
                        messages.say(token.isPresent() ? "register.sent.shown.heading" : "register.sent.heading"), next)
                .asPersonal();
    }

    /** How to get an account where none can be registered. */
    PlainPage closed(Help help) {
        return PlainPage.headed(
                        messages.say("register.closed.heading"),
                        new Paragraph(messages.say("register.closed")),
                        asking(messages, help),
                        have())
                .asPersonal();
    }

    private Paragraph have() {
        return new Paragraph(
                new Span(messages.say("register.have") + " "),
                new Anchor(PeopleNavigation.SIGN_IN, messages.say("sign-in.act")));
    }

    /** The way to those who look after this installation. */
    static Paragraph asking(Messages messages, Help help) {
        String to = help.runBy()
                .map(name -> messages.say("register.ask-named", name))
                .orElseGet(() -> messages.say("register.ask"));
        Paragraph text = new Paragraph(new Span(to));
        help.address()
                .map(address -> address.value())
                .ifPresent(address -> text.add(new Span(" "), new Anchor("mailto:" + address, address)));
        return text;
    }
}
