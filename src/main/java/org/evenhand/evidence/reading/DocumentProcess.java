package org.evenhand.evidence.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.evenhand.documents.DocumentReading;
import org.evenhand.documents.DocumentReading.Cause;
import org.evenhand.documents.DocumentReading.Unreadable;
import org.evenhand.documents.FilledForm;
import org.evenhand.documents.FilledFormReader;
import org.evenhand.documents.PlacedWord;
import org.evenhand.documents.PlacedWords;
import org.evenhand.documents.ReadingForm;
import org.springframework.stereotype.Component;

/** Reads documents, and draws their pages, in a process of its own. */
@Component
public class DocumentProcess {

    static final String READ = "read";
    static final String DRAW = "draw";
    static final String FORM = "form";
    static final String WORDS = "words";

    /** As many dots as the longer side of a page gets. */
    static final int LONGEST_SIDE = 1_600;

    private static final int LONGEST_READING = 64 * 1024 * 1024;
    private static final int LARGEST_PICTURE = 16 * 1024 * 1024;

    private final LimitedProcess process;

    DocumentProcess(LimitedProcess process) {
        this.process = process;
    }

    /** The reading; where the document ended the process, it needs too much. */
    public DocumentReading read(byte[] document) {
        Optional<byte[]> answer = process.run(List.of(READ), document, LONGEST_READING, LimitedProcess.ONCE);
        try {
            return answer.isEmpty()
                    ? new Unreadable(Cause.TOO_MUCH)
                    : ReadingForm.read(new ByteArrayInputStream(answer.get()));
        } catch (IOException no) {
            return new Unreadable(Cause.TOO_MUCH);
        }
    }

    /** What stands in the fields of a form; where the form ended the process, it needs too much. */
    public FilledForm form(byte[] form) {
        Optional<byte[]> answer =
                process.run(List.of(FORM), form, LONGEST_READING, LimitedProcess.WHILE_SOMEBODY_WAITS);
        try {
            return answer.isEmpty()
                    ? new FilledForm.Unreadable(FilledForm.Cause.TOO_MUCH)
                    : FilledFormReader.written(new ByteArrayInputStream(answer.get()));
        } catch (IOException no) {
            return new FilledForm.Unreadable(FilledForm.Cause.TOO_MUCH);
        }
    }

    /** The words of a page of a PDF with their places on its picture; none where they cannot be read. */
    public List<PlacedWord> words(byte[] pdf, int page) {
        Optional<byte[]> answer = process.run(
                List.of(WORDS, String.valueOf(page)), pdf, LARGEST_PICTURE, LimitedProcess.WHILE_SOMEBODY_WAITS);
        try {
            return answer.isEmpty() ? List.of() : PlacedWords.written(new ByteArrayInputStream(answer.get()));
        } catch (IOException no) {
            return List.of();
        }
    }

    /** A page of a PDF as PNG. */
    public Optional<byte[]> draw(byte[] pdf, int page) {
        return process.run(
                List.of(DRAW, String.valueOf(page)), pdf, LARGEST_PICTURE, LimitedProcess.WHILE_SOMEBODY_WAITS);
    }
}
