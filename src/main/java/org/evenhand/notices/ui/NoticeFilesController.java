package org.evenhand.notices.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.evenhand.design.Messages;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Hands out the files of published tenders to everybody, without a session. A file is made once and kept for the next who ask;
 * whoever has it already is told so by its digest.
 */
@RestController
class NoticeFilesController {

    /** As many files as are kept at hand, of some hundred kilobytes each. */
    private static final int AT_HAND = 60;

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ReadingNotices reading;
    private final MessageSource messages;
    private final Clock clock;
    private final Map<Sha256, byte[]> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, byte[]> eldest) {
            return size() > AT_HAND;
        }
    };

    NoticeFilesController(ReadingNotices reading, MessageSource messages, Clock clock) {
        this.reading = reading;
        this.messages = messages;
        this.clock = clock;
    }

    /** A file of the version that counts. */
    @AnonymousAllowed
    @GetMapping("/notice/{tender}/{file:" + NoticeFile.NAMES + "}")
    public byte @Nullable [] latest(
            @PathVariable String tender, @PathVariable String file, WebRequest request, HttpServletResponse response) {
        return answer(reading.latest(new TenderId(tender)), file, request, response);
    }

    /** A file of one version. */
    @AnonymousAllowed
    @GetMapping("/notice/{tender}/version/{version:[1-9][0-9]{0,5}}/{file:" + NoticeFile.NAMES + "}")
    public byte @Nullable [] version(
            @PathVariable String tender,
            @PathVariable int version,
            @PathVariable String file,
            WebRequest request,
            HttpServletResponse response) {
        return answer(reading.version(new TenderId(tender), version), file, request, response);
    }

    private byte @Nullable [] answer(
            Optional<TenderNotice> found, String name, WebRequest request, HttpServletResponse response) {
        NoticeFile file = NoticeFile.of(name).orElseThrow();
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return null;
        }
        TenderNotice notice = found.get();
        Messages words = Messages.in(NoticeFile.isWelsh(name) ? Locale.of("cy") : Locale.UK, messages);
        Instant now = clock.instant();
        Sha256 digest = file.digest(notice, words, now);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FRESH).cachePublic().mustRevalidate().getHeaderValue());
        if (request.checkNotModified(digest.hex())) {
            return null;
        }
        byte[] bytes = once(digest, () -> file.bytes(notice, words, now));
        response.setContentType(file.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.fileName(notice.published()))
                        .build()
                        .toString());
        return bytes;
    }

    /** One after the other: however many ask at once, the machine draws one file. */
    private synchronized byte[] once(Sha256 digest, Supplier<byte[]> drawing) {
        byte[] kept = atHand.get(digest);
        if (kept == null) {
            kept = drawing.get();
            atHand.put(digest, kept);
        }
        return kept;
    }
}
