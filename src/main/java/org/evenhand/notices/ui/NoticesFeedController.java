package org.evenhand.notices.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.design.Messages;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Tells feed readers of every published tender, each change of one and what else is new, without a session. */
@RestController
class NoticesFeedController {

    private final ReadingNotices reading;
    private final ObjectProvider<NoticeAddition> additions;
    private final MessageSource messages;
    private final String home;

    NoticesFeedController(
            ReadingNotices reading,
            ObjectProvider<NoticeAddition> additions,
            MessageSource messages,
            @Value("${evenhand.public-address}") String address) {
        this.reading = reading;
        this.additions = additions;
        this.messages = messages;
        this.home = AtomFeed.home(address);
    }

    /** The feed with English sentences; the words of tenders are as they were written. */
    @AnonymousAllowed
    @GetMapping("/notices.atom")
    public @Nullable String english(WebRequest request, HttpServletResponse response) {
        return answer(Messages.in(Locale.UK, messages), request, response);
    }

    /** The feed with Welsh sentences. */
    @AnonymousAllowed
    @GetMapping("/notices-cy.atom")
    public @Nullable String welsh(WebRequest request, HttpServletResponse response) {
        return answer(Messages.in(Locale.of("cy"), messages), request, response);
    }

    private @Nullable String answer(Messages words, WebRequest request, HttpServletResponse response) {
        List<AtomFeed.Entry> entries = new ArrayList<>();
        reading.listed().forEach(tender -> entries.add(entry(tender, words)));
        additions.orderedStream().forEach(one -> entries.addAll(one.news(words)));
        return new AtomFeed(
                        words,
                        home,
                        NoticesNavigation.feed(words.language()),
                        NoticesNavigation.notices(),
                        words.say("public.list.name"),
                        entries)
                .answer(request, response);
    }

    private static AtomFeed.Entry entry(TenderNotice.Listed tender, Messages words) {
        return new AtomFeed.Entry(
                NoticesNavigation.version(tender.tender(), tender.version()) + (tender.cancelled() ? "#cancelled" : ""),
                tender.title(),
                tender.changedAt(),
                tender.buyer(),
                NoticesNavigation.notice(tender.tender()),
                tender.cancelled()
                        ? words.say("public.feed.cancelled", tender.title())
                        : words.say("public.task.hint", words.moment(tender.deadline())));
    }
}
