package org.evenhand;

import static org.evenhand.ServiceCalls.ADMINISTRATOR;
import static org.evenhand.ServiceCalls.EVERYBODY;
import static org.evenhand.ServiceCalls.SHARED_LIVES;
import static org.evenhand.ServiceCalls.call;
import static org.evenhand.ServiceCalls.failing;
import static org.evenhand.ServiceCalls.nothing;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.audit.reading.PagePosition;
import org.evenhand.audit.reading.ReadingTheRecord;
import org.evenhand.audit.reading.RecordCsv;
import org.evenhand.audit.reading.RecordFilter;
import org.evenhand.letters.EmailAddress;
import org.evenhand.letters.Letter;
import org.evenhand.letters.Outbox;
import org.evenhand.letters.QuietPost;
import org.evenhand.letters.UndeliveredAtHand;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationContext;

/** Calls on the record, and on what sends letters. */
final class AuditAndLettersCalls {

    private AuditAndLettersCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call(
                        "ReadingTheRecord.page",
                        Set.of("auditor"),
                        beans -> beans.getBean(ReadingTheRecord.class).page(RecordFilter.ALL, PagePosition.START)),
                call(
                        "ReadingTheRecord.timeline",
                        Set.of("auditor"),
                        beans -> beans.getBean(ReadingTheRecord.class)
                                .timeline(new TenderId(SHARED_LIVES), PagePosition.START)),
                call(
                        "ReadingTheRecord.kinds",
                        Set.of("auditor"),
                        beans -> beans.getBean(ReadingTheRecord.class).kinds()),
                call(
                        "ReadingTheRecord.lastCheck",
                        Set.of("auditor"),
                        beans -> beans.getBean(ReadingTheRecord.class).lastCheck()),
                call("ReadingTheRecord.export", Set.of("auditor"), AuditAndLettersCalls::export),
                call(
                        "PostingMail.canSend",
                        EVERYBODY,
                        beans -> beans.getBean(Outbox.class).canSend()),
                failing("PostingMail.post", EVERYBODY, IllegalStateException.class, AuditAndLettersCalls::post),
                call(
                        "QuietPost.send",
                        Set.of(ServiceCalls.TIMETABLE),
                        beans -> beans.getBean(QuietPost.class)
                                .send(
                                        UUID.randomUUID(),
                                        new Letter(
                                                new EmailAddress("nobody@evenhand.example"),
                                                "Nothing",
                                                "Nothing",
                                                Locale.UK))),
                call("UndeliveredMail.failed", ADMINISTRATOR, UndeliveredAtHand::failed));
    }

    private static Object export(ApplicationContext beans) throws Exception {
        beans.getBean(ReadingTheRecord.class)
                .export(
                        RecordFilter.ALL,
                        new RecordCsv.InWords(List.of(), act -> act),
                        OutputStream.nullOutputStream());
        return "";
    }

    private static Object post(ApplicationContext beans) {
        Letter letter = new Letter(new EmailAddress("ann@example.org"), "Subject", "Text", Locale.UK);
        return nothing(() -> beans.getBean(Outbox.class).post(letter));
    }
}
