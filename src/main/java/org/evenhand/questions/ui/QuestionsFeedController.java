package org.evenhand.questions.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.design.HomeAddress;
import org.evenhand.design.Messages;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.ui.AtomFeed;
import org.evenhand.questions.clarification.QuestionPlaces;
import org.evenhand.questions.clarification.ReadingQuestions;
import org.evenhand.shared.TenderId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Tells feed readers of every question about a tender and each answer, without a session. */
@RestController
class QuestionsFeedController {

    private final ReadingQuestions reading;
    private final ReadingNotices notices;
    private final MessageSource messages;
    private final String home;

    QuestionsFeedController(
            ReadingQuestions reading,
            ReadingNotices notices,
            MessageSource messages,
            @Value("${evenhand.public-address}") String address) {
        this.reading = reading;
        this.notices = notices;
        this.messages = messages;
        this.home = HomeAddress.of(address);
    }

    /** The feed with English sentences; questions and answers are as they were written. */
    @AnonymousAllowed
    @GetMapping("/notice/{tender}/questions.atom")
    public @Nullable String english(@PathVariable String tender, WebRequest request, HttpServletResponse response) {
        return answer(new TenderId(tender), Messages.in(Locale.UK, messages), request, response);
    }

    /** The feed with Welsh sentences. */
    @AnonymousAllowed
    @GetMapping("/notice/{tender}/questions-cy.atom")
    public @Nullable String welsh(@PathVariable String tender, WebRequest request, HttpServletResponse response) {
        return answer(new TenderId(tender), Messages.in(Locale.of("cy"), messages), request, response);
    }

    private @Nullable String answer(TenderId tender, Messages words, WebRequest request, HttpServletResponse response) {
        Optional<TenderNotice.Listed> found = notices.listed().stream()
                .filter(one -> one.tender().equals(tender))
                .findFirst();
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return null;
        }
        TenderNotice.Listed listed = found.get();
        return new AtomFeed(
                        words,
                        home,
                        QuestionsNavigation.feed(tender, words.language()),
                        QuestionPlaces.questions(tender),
                        words.say("questions.feed.title", listed.title()),
                        reading.published(tender).stream()
                                .map(one -> NoticeQuestions.entry(words, listed.title(), listed.buyer(), one))
                                .toList())
                .answer(request, response);
    }
}
