package org.evenhand.notices.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
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

    /** All files that are kept at hand together, of some hundred kilobytes each. */
    private static final long BYTES_AT_HAND = 32L * 1024 * 1024;

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ReadingNotices reading;
    private final MessageSource messages;
    private final Clock clock;

    /** However many ask at once, a file is drawn once. */
    private final Cache<Sha256, byte[]> atHand = Caffeine.newBuilder()
            .maximumWeight(BYTES_AT_HAND)
            .weigher((Sha256 digest, byte[] file) -> file.length)
            .build();

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
        byte[] bytes = atHand.get(digest, any -> file.bytes(notice, words, now));
        response.setContentType(file.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.fileName(notice.published()))
                        .build()
                        .toString());
        return bytes;
    }
}
