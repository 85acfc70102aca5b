package org.evenhand.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.shared.Constants;

/** Kind of a document, by what is in it. */
public enum EvidenceKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    /** Plain text. */
    TEXT("text/plain", "txt", "text", "md"),
    CSV("text/csv", "csv", "tsv", "txt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

    private final String mediaType;
    private final List<String> endings;

    EvidenceKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** What it is called on the web. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a person reads it from a picture. */
    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    /** Whether it has pages that can be named. */
    public boolean hasPages() {
        return this == PDF;
    }

    /** The word in message keys and in the database: {@code pdf}. */
    public String word() {
        return Constants.word(this);
    }

    /** The kind of a word. */
    public static Optional<EvidenceKind> of(String word) {
        return Constants.of(EvidenceKind.class, word);
    }

    /** A name that ends as the names of this kind do, whatever else it ended in. */
    public String named(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> low.endsWith("." + ending)) ? name : name + "." + endings.getFirst();
    }
}
