package org.evenhand.notices.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.design.HomeAddress;
import org.evenhand.design.Messages;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.finding.FindingTenders;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.notices.ui.following.SearchForm;
import org.evenhand.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Tells feed readers of every published tender, each change of one and what else is new, without a session. */
@RestController
class NoticesFeedController {

    private final FindingTenders finding;
    private final ObjectProvider<NoticeAddition> additions;
    private final MessageSource messages;
    private final Clock clock;
    private final String home;

    NoticesFeedController(
            FindingTenders finding,
            ObjectProvider<NoticeAddition> additions,
            MessageSource messages,
            Clock clock,
            @Value("${evenhand.public-address}") String address) {
        this.finding = finding;
        this.additions = additions;
        this.messages = messages;
        this.clock = clock;
        this.home = HomeAddress.of(address);
    }

    /** The feed with English sentences; the words of tenders are as they were written. */
    @AnonymousAllowed
    @GetMapping("/notices.atom")
    public @Nullable String english(
            @RequestParam Map<String, String> written, WebRequest request, HttpServletResponse response) {
        return answer(Messages.in(Locale.UK, messages), written, request, response);
    }

    /** The feed with Welsh sentences. */
    @AnonymousAllowed
    @GetMapping("/notices-cy.atom")
    public @Nullable String welsh(
            @RequestParam Map<String, String> written, WebRequest request, HttpServletResponse response) {
        return answer(Messages.in(Locale.of("cy"), messages), written, request, response);
    }

    /**
     * What cannot be read of a search leaves no tender out, as nobody is there to put it right. Whoever looks for tenders is told
     * of those, and not of what else is new about any.
     */
    private @Nullable String answer(
            Messages words, Map<String, String> written, WebRequest request, HttpServletResponse response) {
        TenderSearch search = new SearchForm(written, Days.today(clock)).search();
        List<AtomFeed.Entry> entries = new ArrayList<>();
        finding.find(search).forEach(tender -> entries.add(entry(tender.listed(), words)));
        if (search.isEverything()) {
            additions.orderedStream().forEach(one -> entries.addAll(one.news(words)));
        }
        return new AtomFeed(
                        words,
                        home,
                        NoticesNavigation.feed(words.language(), search),
                        NoticesNavigation.found(search),
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
