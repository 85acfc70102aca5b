package org.evenhand.documents.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.documents.FilledForm;
import org.evenhand.documents.FilledForm.Cause;
import org.evenhand.documents.FilledForm.Entry;
import org.evenhand.documents.FilledForm.Filled;
import org.evenhand.documents.FilledForm.Unreadable;
import org.evenhand.documents.FilledFormReader;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.TooMuch;
import org.xml.sax.Attributes;

/**
 * Reads a DOCX form whose fields are tables: a bookmark in the first row names the field, and what stands in the rows below is the
 * answer. What was deleted with changes followed is not there.
 */
public final class WordForm extends XmlText {

    private static final int MOST_CHOICES = 100;

    private final Limits limits;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> choices = new TreeMap<>();
    private final StringBuilder answer = new StringBuilder();
    private String name = "";
    private int tables;
    private int row;
    private boolean betweenParagraphs;
    private boolean inText;
    private int deleted;

    private WordForm(Limits limits) {
        super(limits);
        this.limits = limits;
    }

    /** Reads a form. */
    public static FilledForm read(byte[] file, Limits limits) {
        try {
            Parts parts = Parts.of(file, limits);
            if (!parts.text("[Content_Types].xml").contains("wordprocessingml")) {
                return new Unreadable(Cause.UNKNOWN_KIND);
            }
            WordForm form = new WordForm(limits);
            form.read(parts.part("word/document.xml").orElseThrow(() -> new IOException("There is no document")));
            return new Filled(form.entries);
        } catch (IOException broken) {
            return new Unreadable(Cause.BROKEN);
        }
    }

    private boolean isInAnswer() {
        return tables > 0 && row > 1;
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "tbl" -> {
                if (++tables == 1) {
                    begin();
                }
            }
            case "tr" -> row += tables == 1 ? 1 : 0;
            case "bookmarkStart" -> mark(value(attributes, "name"));
            case "del", "moveFrom" -> deleted++;
            case "listItem" -> choice(value(attributes, "displayText"), value(attributes, "value"));
            case "p" -> {
                if (betweenParagraphs && isInAnswer()) {
                    write("\n");
                }
                betweenParagraphs = false;
            }
            case "t" -> inText = true;
            case "br", "cr" -> write("\n");
            case "tab" -> write(" ");
            case "noBreakHyphen" -> write("-");
            default -> {}
        }
    }

    private void begin() {
        name = "";
        row = 0;
        betweenParagraphs = false;
        choices.clear();
        answer.setLength(0);
    }

    /** Word's own marks begin with a low line. */
    private void mark(String bookmark) {
        if (tables == 1 && row == 1 && !bookmark.startsWith("_")) {
            name = bookmark;
        }
    }

    private void choice(String words, String code) {
        if (isInAnswer() && choices.size() < MOST_CHOICES) {
            choices.putIfAbsent(folded(words), code);
        }
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private void write(String text) {
        if (deleted == 0 && isInAnswer()) {
            limits.letters(text.length());
            answer.append(text);
            if (answer.length() > FilledFormReader.LONGEST) {
                throw new TooMuch("one field");
            }
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "tbl" -> {
                if (--tables == 0) {
                    add();
                }
            }
            case "del", "moveFrom" -> deleted--;
            case "t" -> inText = false;
            case "p" -> betweenParagraphs = isInAnswer();
            default -> {}
        }
    }

    /** A table that has no name is told where something stands in it, so that no answer is lost unsaid. */
    private void add() {
        String written = answer.toString().strip();
        if (name.isEmpty() && written.isEmpty()) {
            return;
        }
        if (entries.size() >= FilledFormReader.MOST_FIELDS) {
            throw new TooMuch("fields");
        }
        entries.add(new Entry(
                FilledFormReader.named(name),
                written.equals(FilledFormReader.NOTHING)
                        ? ""
                        : choices.getOrDefault(folded(written), answer.toString())));
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        if (inText) {
            write(new String(letters, from, length));
        }
    }
}
