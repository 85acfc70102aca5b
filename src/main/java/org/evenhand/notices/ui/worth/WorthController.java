package org.evenhand.notices.ui.worth;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainPages;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.interest.InterestRefusal;
import org.evenhand.notices.interest.RegisteringInterest;
import org.evenhand.notices.ui.NoticesNavigation;
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

/** Answers everybody who asks what a bid takes, and providers who mark that they may bid, with a plain page. */
@RestController
class WorthController {

    /** In the address of the page once something was done. */
    private static final String DONE = "done";

    /** Something that was done, by its word in the address and in message keys. */
    enum Done {
        REGISTERED,
        WITHDRAWN,
        LISTED,
        REMOVED;

        private String word() {
            return Constants.word(this);
        }
    }

    private final ReadingNotices reading;
    private final RegisteringInterest registering;
    private final WorthReader reader;
    private final PlainPages pages;
    private final Clock clock;

    WorthController(
            ReadingNotices reading,
            RegisteringInterest registering,
            WorthReader reader,
            PlainPages pages,
            Clock clock) {
        this.reading = reading;
        this.registering = registering;
        this.reader = reader;
        this.pages = pages;
        this.clock = clock;
    }

    /** What a bid takes and what it is for. */
    @AnonymousAllowed
    @GetMapping("/notice/{tender}/worth")
    public ResponseEntity<String> page(
            @PathVariable String tender,
            @RequestParam(name = DONE, required = false) Optional<String> done,
            ServletWebRequest request) {
        Messages messages = pages.words(request);
        return answer(
                request,
                new TenderId(tender),
                done.flatMap(word -> Constants.of(Done.class, word))
                        .map(what -> new Note(messages, Note.Kind.SUCCESS, messages.say("worth.done." + what.word()))),
                Optional.empty());
    }

    /** A provider marks that it may bid, or takes that away. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/notice/{tender}/interest")
    public ResponseEntity<String> interest(
            @PathVariable String tender,
            @RequestParam(name = NoticesNavigation.WANTED) boolean wanted,
            ServletWebRequest request) {
        TenderId id = new TenderId(tender);
        if (!wanted) {
            registering.withdraw(id);
            return done(request, id, Done.WITHDRAWN);
        }
        return registering
                .register(id, Locale.of(pages.words(request).language()))
                .map(why -> refused(request, id, new InterestPart.Written("", "", why)))
                .orElseGet(() -> done(request, id, Done.REGISTERED));
    }

    /** A provider says to everybody that it looks for partners, or takes that away. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/notice/{tender}/partners")
    public ResponseEntity<String> partners(
            @PathVariable String tender,
            @RequestParam(name = NoticesNavigation.WANTED) boolean wanted,
            @RequestParam(name = InterestPart.NAME, defaultValue = "") String name,
            @RequestParam(name = InterestPart.WORDS, defaultValue = "") String words,
            ServletWebRequest request) {
        TenderId id = new TenderId(tender);
        if (!wanted) {
            registering.seekNoPartners(id);
            return done(request, id, Done.REMOVED);
        }
        return registering
                .seekPartners(id, name, words)
                .map(why -> refused(request, id, new InterestPart.Written(name, words, why)))
                .orElseGet(() -> done(request, id, Done.LISTED));
    }

    private ResponseEntity<String> done(ServletWebRequest request, TenderId tender, Done done) {
        return pages.leadTo(request, NoticesNavigation.worth(tender) + "?" + DONE + "=" + done.word());
    }

    private ResponseEntity<String> refused(ServletWebRequest request, TenderId tender, InterestPart.Written written) {
        Messages messages = pages.words(request);
        Optional<Note> note = isSaidAtTop(written.why())
                ? Optional.of(new Note(messages, Note.Kind.WARNING, InterestPart.said(messages, written.why())))
                : Optional.empty();
        return answer(request, tender, note, Optional.of(written));
    }

    private static boolean isSaidAtTop(InterestRefusal why) {
        return why == InterestRefusal.CLOSED || why == InterestRefusal.NOT_REGISTERED;
    }

    private ResponseEntity<String> answer(
            ServletWebRequest request, TenderId tender, Optional<Note> note, Optional<InterestPart.Written> written) {
        Optional<TenderNotice> found = reading.latest(tender);
        if (found.isEmpty()) {
            return pages.notFound(request);
        }
        Messages messages = pages.words(request);
        TenderNotice notice = found.get();
        Optional<WorthReader.Own> own = reader.own(tender, notice.published().content());
        String title = messages.say("worth.title", notice.published().title());
        WorthPage content = new WorthPage(messages, notice, own, note, written, clock);
        PlainPage page = written.isPresent()
                ? new PlainPage(messages.say("errors.title", title), content).with(HttpStatus.UNPROCESSABLE_CONTENT)
                : new PlainPage(title, content);
        return pages.answer(request, own.isPresent() ? page.asPersonal() : page);
    }
}
