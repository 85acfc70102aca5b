package org.evenhand.questions.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainPages;
import org.evenhand.questions.clarification.Asking;
import org.evenhand.questions.clarification.AskingQuestions;
import org.evenhand.questions.clarification.PublicQuestion;
import org.evenhand.questions.clarification.Question.Manner;
import org.evenhand.questions.clarification.QuestionDays;
import org.evenhand.questions.clarification.ReadingQuestions;
import org.evenhand.questions.clarification.Settling;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with plain pages those who read questions and answers, and providers who ask. */
@RestController
class QuestionsController {

    /** In the address of the page once something was asked. */
    private static final String ASKED = "asked";

    /** In the address of the page once something was taken back. */
    private static final String BACK = "back";

    private final ReadingQuestions reading;
    private final AskingQuestions asking;
    private final PlainPages pages;
    private final Clock clock;

    QuestionsController(ReadingQuestions reading, AskingQuestions asking, PlainPages pages, Clock clock) {
        this.reading = reading;
        this.asking = asking;
        this.pages = pages;
        this.clock = clock;
    }

    /** Every question about a tender that everybody may read. */
    @AnonymousAllowed
    @GetMapping("/notice/{tender}/questions")
    public ResponseEntity<String> all(@PathVariable String tender, ServletWebRequest request) {
        TenderId id = new TenderId(tender);
        Optional<QuestionDays> days = reading.days(id);
        if (days.isEmpty()) {
            return pages.notFound(request);
        }
        Messages messages = pages.words(request);
        List<PublicQuestion> questions = reading.published(id);
        return pages.answer(
                request,
                new PlainPage(
                                QuestionsPage.heading(messages, days.get(), questions),
                                new QuestionsPage(messages, id, days.get(), questions, clock.instant()))
                        .with(new PlainPage.Feed(
                                QuestionsNavigation.feed(id, messages.language()),
                                messages.say("questions.feed.title", days.get().title()))));
    }

    /** The form, and what the signed-in person asked before. */
    @RolesAllowed(Roles.PROVIDER)
    @GetMapping("/notice/{tender}/ask")
    public ResponseEntity<String> form(
            @PathVariable String tender,
            @RequestParam(name = ASKED, required = false) Optional<Integer> asked,
            @RequestParam(name = BACK, required = false) Optional<Integer> back,
            ServletWebRequest request) {
        Messages messages = pages.words(request);
        Optional<String> done = asked.map(number -> messages.say("questions.asked", String.valueOf(number)))
                .or(() -> back.map(number -> messages.say("questions.taken-back", String.valueOf(number))));
        return page(
                request,
                new TenderId(tender),
                Optional.empty(),
                done.map(text -> new Note(messages, Note.Kind.SUCCESS, text)));
    }

    /** Takes the question; what is wrong with it is said beside it, with all that was written. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/notice/{tender}/ask")
    public ResponseEntity<String> ask(
            @PathVariable String tender,
            @RequestParam(name = AskPage.WORDS) String words,
            @RequestParam(name = AskPage.MANNER, required = false) Optional<String> manner,
            ServletWebRequest request) {
        TenderId id = new TenderId(tender);
        Messages messages = pages.words(request);
        Manner chosen = manner.flatMap(word -> Constants.of(Manner.class, word)).orElse(Manner.OPEN);
        return switch (asking.ask(id, chosen, words, Locale.of(messages.language()))) {
            case Asking.Asked(int number) ->
                pages.leadTo(request, QuestionsNavigation.ask(id) + "?" + ASKED + "=" + number);
            case Asking.Refused refused ->
                page(
                        request,
                        id,
                        reading.days(id)
                                .map(days -> new AskPage.Written(
                                        words,
                                        chosen.word(),
                                        new QuestionWords(messages).refused(refused.why(), days))),
                        Optional.empty());
        };
    }

    /** Takes a question back. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/notice/{tender}/ask/{number:[0-9]{1,6}}/back")
    public ResponseEntity<String> takeBack(
            @PathVariable String tender,
            @PathVariable int number,
            @RequestParam Map<String, String> written,
            ServletWebRequest request) {
        TenderId id = new TenderId(tender);
        String reason =
                Optional.ofNullable(written.get(AskPage.REASON + "-" + number)).orElse("");
        Messages messages = pages.words(request);
        return switch (asking.takeBack(id, number, reason)) {
            case Settling.Done done -> pages.leadTo(request, QuestionsNavigation.ask(id) + "?" + BACK + "=" + number);
            case Settling.Meanwhile now ->
                page(
                        request,
                        id,
                        Optional.empty(),
                        Optional.of(new Note(
                                messages,
                                Note.Kind.WARNING,
                                messages.say("questions.back.meanwhile", String.valueOf(number)))));
            case Settling.Refused refused ->
                page(
                        request,
                        id,
                        Optional.empty(),
                        reading.days(id)
                                .map(days -> new Note(
                                        messages,
                                        Note.Kind.WARNING,
                                        new QuestionWords(messages).refused(refused.why(), days))));
        };
    }

    private ResponseEntity<String> page(
            ServletWebRequest request, TenderId tender, Optional<AskPage.Written> refused, Optional<Note> note) {
        Optional<QuestionDays> found = reading.days(tender);
        if (found.isEmpty()) {
            return pages.notFound(request);
        }
        Messages messages = pages.words(request);
        QuestionDays days = found.get();
        String title = AskPage.heading(messages, days);
        PlainPage page = new PlainPage(
                        refused.isPresent() ? messages.say("errors.title", title) : title,
                        new AskPage(messages, tender, days, asking.mine(tender), refused, note, clock.instant()))
                .asPersonal();
        return pages.answer(request, refused.isPresent() ? page.with(HttpStatus.UNPROCESSABLE_CONTENT) : page);
    }
}
