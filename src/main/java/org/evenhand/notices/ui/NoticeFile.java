package org.evenhand.notices.ui;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;

/** A file of a published tender that anybody may take away. Each has an address that stays, and one more for each version. */
enum NoticeFile {
    /** The notice, as on its page. */
    NOTICE("notice", "pdf", "public.download.pdf"),
    /** The notice with room for each answer. */
    PACK("pack", "pdf", "public.download.pack"),
    /** The text that is scored by. */
    FOLDER("folder", "zip", "public.download.folder");

    /** What addresses of these files end with. */
    static final String NAMES = "(?:notice|pack)(?:-cy)?\\.pdf|folder\\.zip";

    private static final String WELSH = "cy";

    private final String name;
    private final String ending;
    private final String key;

    NoticeFile(String name, String ending, String key) {
        this.name = name;
        this.ending = ending;
        this.key = key;
    }

    /** The file that an address ends with. */
    static Optional<NoticeFile> of(String name) {
        return Arrays.stream(values())
                .filter(file -> name.replace("-" + WELSH, "").equals(file.name + "." + file.ending))
                .findFirst();
    }

    /** Whether an address ends with the name of a file in Welsh. */
    static boolean isWelsh(String name) {
        return name.contains("-" + WELSH + ".");
    }

    /** Where it stands. */
    String address(TenderId tender, Optional<Integer> version, Messages messages) {
        String page = version.map(number -> NoticesNavigation.version(tender, number))
                .orElseGet(() -> NoticesNavigation.notice(tender));
        boolean translated = this != FOLDER && messages.language().equals(WELSH);
        return page + "/" + name + (translated ? "-" + WELSH : "") + "." + ending;
    }

    /** Its media type. */
    String type() {
        return "application/" + ending;
    }

    /** What a link to it says. */
    String label(Messages messages) {
        return messages.say(key);
    }

    /** What it is called where it is kept. */
    String fileName(PublishedTender published) {
        return TenderZip.name(published) + (this == PACK ? "-" + name : "") + "." + ending;
    }

    /** Stands for every letter of it: what was published, and what is said of it by now. */
    Sha256 digest(TenderNotice notice, Messages messages, Instant now) {
        return Sha256.of(String.join(
                "\n",
                List.of(
                        name,
                        messages.language(),
                        notice.published().digest().hex(),
                        String.valueOf(notice.firstDay()),
                        String.valueOf(notice.cancelled()),
                        new NoticeWords(messages, notice).heading(now))));
    }

    /** The file. */
    byte[] bytes(TenderNotice notice, Messages messages, Instant now) {
        NoticePrint print = new NoticePrint(messages, notice, now);
        return switch (this) {
            case NOTICE -> print.toRead();
            case PACK -> print.toFillIn();
            case FOLDER -> TenderZip.of(notice.published());
        };
    }
}
