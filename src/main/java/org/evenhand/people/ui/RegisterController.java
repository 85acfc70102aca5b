package org.evenhand.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainPages;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.registering.FinishingRegistrations;
import org.evenhand.people.registering.Registering;
import org.evenhand.people.registering.Registering.Answer;
import org.evenhand.people.registering.Registering.Seen;
import org.evenhand.people.registering.RegistrationForm;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers people who would register an organisation, with plain pages. */
@RestController
class RegisterController {

    private static final String SENT = "sent";
    private static final String STEP = "/" + Registering.PATH + "{token}/";

    private final Registering registering;
    private final FinishingRegistrations finishing;
    private final PlainPages pages;

    RegisterController(Registering registering, FinishingRegistrations finishing, PlainPages pages) {
        this.registering = registering;
        this.finishing = finishing;
        this.pages = pages;
    }

    /** The form, and what to do next once it was sent. */
    @AnonymousAllowed
    @GetMapping("/" + PeopleNavigation.REGISTER)
    public ResponseEntity<String> form(
            @RequestParam(name = SENT, required = false) Optional<String> sent, ServletWebRequest request) {
        RegisterPage page = page(request);
        if (!registering.isPossible()) {
            return pages.answer(request, page.closed(registering.help()));
        }
        return pages.answer(
                request,
                sent.map(token -> page.sent(Optional.of(token)
                                .filter(shown -> registering.isShown())
                                .filter(shown -> registering.find(shown).isPresent())))
                        .orElseGet(() -> page.empty(registering.isShown(), registering.isLookedAt())));
    }

    /** Takes the form; what is wrong with it is said beside it. */
    @AnonymousAllowed
    @PostMapping("/" + PeopleNavigation.REGISTER)
    public ResponseEntity<String> ask(@RequestParam Map<String, String> sent, ServletWebRequest request) {
        RegisterPage page = page(request);
        RegistrationForm form = RegistrationForm.of(sent);
        return switch (registering.ask(form, language(request))) {
            case Answer.Taken(Optional<String> token) ->
                pages.leadTo(request, PeopleNavigation.REGISTER + "?" + SENT + "=" + token.orElse("yes"));
            case Answer.Refused(Map<RegistrationForm.Box, Refusal> why) ->
                pages.answer(request, page.refused(form, why));
            case Answer.Later later -> pages.answer(request, page.later(form));
            case Answer.Closed closed -> pages.answer(request, page.closed(registering.help()));
        };
    }

    /** What a link in a letter leads to: the next step, or how it ended. A machine that looks at links presses no button. */
    @AnonymousAllowed
    @GetMapping("/" + Registering.PATH + "{token}")
    public ResponseEntity<String> registration(@PathVariable String token, ServletWebRequest request) {
        return shown(request, token, Optional.empty(), "");
    }

    /** Leads back from where a form was refused: whoever chooses the other language there asks for that address. */
    @AnonymousAllowed
    @GetMapping(STEP + "{step}")
    public ResponseEntity<String> step(@PathVariable String token, ServletWebRequest request) {
        return back(request, token);
    }

    /** Confirms the address. */
    @AnonymousAllowed
    @PostMapping(STEP + "confirm")
    public ResponseEntity<String> confirm(@PathVariable String token, ServletWebRequest request) {
        registering.confirm(token);
        return back(request, token);
    }

    /** Asks the people of one of those that are alike for an invitation. */
    @AnonymousAllowed
    @PostMapping(STEP + "invitation")
    public ResponseEntity<String> invitation(
            @PathVariable String token,
            @RequestParam(name = RegistrationPage.PLACE, required = false) String place,
            ServletWebRequest request) {
        if (place != null && place.matches("\\d{1,4}")) {
            registering.askForInvitation(token, Integer.parseInt(place));
        }
        return back(request, token);
    }

    /** Goes on as another organisation. */
    @AnonymousAllowed
    @PostMapping(STEP + "another")
    public ResponseEntity<String> another(
            @PathVariable String token,
            @RequestParam(name = RegistrationPage.NAME, defaultValue = "") String name,
            ServletWebRequest request) {
        return answered(request, token, registering.differ(token, name), name);
    }

    /** Makes the organisation, with a password or for whoever is signed in. */
    @AnonymousAllowed
    @PostMapping(STEP + "begin")
    public ResponseEntity<String> begin(
            @PathVariable String token,
            @RequestParam(name = RegistrationPage.PASSWORD) Optional<String> password,
            ServletWebRequest request) {
        Outcome<?> outcome =
                password.isPresent() ? finishing.begin(token, password.get()) : finishing.beginAsSelf(token);
        if (outcome instanceof Outcome.Done<?>) {
            return pages.leadTo(request, password.isPresent() ? PeopleNavigation.SIGN_IN + "?new-password" : "");
        }
        return answered(request, token, outcome, "");
    }

    private ResponseEntity<String> answered(
            ServletWebRequest request, String token, Outcome<?> outcome, String written) {
        return outcome instanceof Outcome.Refused<?>(Refusal why) && why != Refusal.SETTLED_ALREADY
                ? shown(request, token, Optional.of(why), written)
                : back(request, token);
    }

    private ResponseEntity<String> back(ServletWebRequest request, String token) {
        return pages.leadTo(request, PeopleNavigation.registration(token));
    }

    private ResponseEntity<String> shown(
            ServletWebRequest request, String token, Optional<Refusal> refused, String written) {
        Messages messages = pages.words(request);
        Optional<Seen> seen = registering.find(token);
        RegistrationPage page = new RegistrationPage(messages, token, registering.help(), refused, written);
        String title = seen.map(page::title).orElseGet(page::titleOfNone);
        Component[] pieces = seen.map(one -> page.pieces(
                        one, finishing.isMine(one.registration().details().email())))
                .orElseGet(page::none);
        PlainPage whole = PlainPage.headed(title, pieces);
        PlainPage answer = refused.isEmpty()
                ? whole
                : new PlainPage(messages.say("errors.title", title), whole.content())
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        return pages.answer(request, answer.asPersonal());
    }

    private RegisterPage page(ServletWebRequest request) {
        return new RegisterPage(pages.words(request));
    }

    private Locale language(ServletWebRequest request) {
        return Locale.of(pages.words(request).language());
    }
}
