package org.evenhand.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.design.Messages;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.ui.AtomFeed;
import org.evenhand.notices.ui.NoticeAddition;
import org.evenhand.questions.clarification.PublicQuestion;
import org.evenhand.questions.clarification.QuestionDays;
import org.evenhand.questions.clarification.QuestionPlaces;
import org.evenhand.questions.clarification.ReadingQuestions;
import org.evenhand.shared.TenderId;

/** Adds the newest questions and answers to each notice, and those of late to the feed of all notices. */
@org.springframework.stereotype.Component
class NoticeQuestions implements NoticeAddition {

    private static final String ID = "questions-and-answers";

    /** As many stand on the notice itself. */
    private static final int MOST = 5;

    /** As many are looked at for the feed. */
    private static final int MOST_NEWS = 100;

    private final ReadingQuestions reading;
    private final ReadingNotices notices;
    private final Clock clock;

    NoticeQuestions(ReadingQuestions reading, ReadingNotices notices, Clock clock) {
        this.reading = reading;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Optional<Part> part(Messages messages, TenderNotice notice) {
        TenderId tender = notice.published().tender();
        QuestionDays days = QuestionDays.of(notice);
        List<PublicQuestion> questions = reading.published(tender);
        List<Component> pieces = new ArrayList<>();
        pieces.add(new Paragraph(messages.say("questions.part", QuestionsPage.answered(questions))));
        pieces.addAll(QuestionsPage.howToAsk(messages, tender, days, clock.instant()));
        questions.stream()
                .sorted(Comparator.comparing(PublicQuestion::at)
                        .reversed()
                        .thenComparing(
                                Comparator.comparing(PublicQuestion::number).reversed()))
                .limit(MOST)
                .forEach(question -> pieces.add(QuestionPiece.elsewhere(messages, question)));
        pieces.add(new Paragraph(
                new Anchor(QuestionPlaces.questions(tender), messages.say("questions.all", questions.size()))));
        return Optional.of(new Part(ID, messages.say("questions.title"), pieces));
    }

    @Override
    public List<AtomFeed.Entry> news(Messages messages) {
        Map<TenderId, TenderNotice.Listed> tenders =
                notices.listed().stream().collect(Collectors.toMap(TenderNotice.Listed::tender, Function.identity()));
        return reading.newest(MOST_NEWS).stream()
                .flatMap(question -> Optional.ofNullable(tenders.get(question.tender()))
                        .map(tender -> entry(messages, tender.title(), tender.buyer(), question))
                        .stream())
                .toList();
    }

    /** What a feed reader is told of a question. Its name is new with its state, as it has something new to tell then. */
    static AtomFeed.Entry entry(Messages messages, String title, String buyer, PublicQuestion question) {
        String page = QuestionPlaces.question(question.tender(), question.number());
        String state = question.state().word();
        return new AtomFeed.Entry(
                page + "-" + state,
                messages.say("questions.feed." + state, String.valueOf(question.number()), title),
                question.at(),
                buyer,
                page,
                question.words());
    }
}
