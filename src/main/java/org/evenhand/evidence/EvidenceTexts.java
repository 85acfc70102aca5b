package org.evenhand.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.documents.DocumentReading;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentText;
import org.evenhand.documents.Finding;
import org.evenhand.documents.PlacedWord;
import org.evenhand.documents.Work;
import org.evenhand.evidence.keeping.EvidenceAccess;
import org.evenhand.evidence.keeping.ReadingEvidence;
import org.evenhand.shared.Roles;
import org.springframework.stereotype.Service;

/**
 * Reads what stands in the documents of the organisations for which the signed-in person speaks. A document that was not read yet is
 * read then, in a process of its own, which takes a moment.
 */
@Service
@RolesAllowed(Roles.PROVIDER)
public class EvidenceTexts {

    private static final int LONGEST_QUOTE = 1_000;

    private final EvidenceAccess access;
    private final ReadingEvidence reading;

    EvidenceTexts(EvidenceAccess access, ReadingEvidence reading) {
        this.access = access;
        this.reading = reading;
    }

    /** Looks for a passage, as scoring does. */
    public PassageCheck look(EvidencePassage passage) {
        Optional<EvidenceFile> file = access.usable(passage.file());
        if (file.isEmpty()) {
            return new PassageCheck.NotThere();
        }
        return switch (reading.of(file.get())) {
            case Readable(DocumentText text) ->
                new PassageCheck.Looked(text.look(
                        Optional.of(passage.quote().strip()).filter(quote -> !quote.isEmpty()),
                        passage.page(),
                        Work.ofABid()));
            case DocumentReading.Unreadable unreadable ->
                new PassageCheck.Unreadable(ReadingEvidence.state(file.get(), unreadable));
        };
    }

    /** The pages on which words stand, counted from 1; a document without pages has one. */
    public List<Integer> pagesWith(EvidenceId id, String words) {
        String wanted = words.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_QUOTE) {
            return List.of();
        }
        Work work = Work.ofABid();
        return text(id).filter(DocumentText::hasWords)
                .map(text -> IntStream.rangeClosed(1, text.pages())
                        .filter(page ->
                                text.look(Optional.of(wanted), Optional.of(page), work) instanceof Finding.Found)
                        .boxed()
                        .toList())
                .orElse(List.of());
    }

    /** What a page says; empty where there is no such page, or no words. */
    public Optional<String> page(EvidenceId id, int page) {
        return text(id).map(text -> text.seen(page)).filter(said -> !said.isBlank());
    }

    /** A page of a PDF as a picture in PNG; empty where there is none, or it cannot be drawn. */
    public Optional<byte[]> picture(EvidenceId id, int page) {
        return access.usable(id).filter(file -> file.kind().hasPages()).flatMap(file -> reading.picture(file, page));
    }

    /** The words of a page of a PDF with their places on its picture; none where there are none to point at. */
    public List<PlacedWord> placed(EvidenceId id, int page) {
        return access.usable(id)
                .filter(file -> file.kind().hasPages())
                .map(file -> reading.words(file, page))
                .orElse(List.of());
    }

    private Optional<DocumentText> text(EvidenceId id) {
        return access.usable(id)
                .flatMap(file ->
                        reading.of(file) instanceof Readable(DocumentText text) ? Optional.of(text) : Optional.empty());
    }
}
