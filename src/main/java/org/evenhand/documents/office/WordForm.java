package org.evenhand.documents.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
 * Reads what stands in the content controls of a DOCX document that have a tag. What a control shows while nobody has written in
 * it is no answer; nor is what was deleted with changes followed.
 */
public final class WordForm extends XmlText {

    private static final int MOST_IN_EACH_OTHER = 20;

    private final Limits limits;
    private final List<Entry> entries = new ArrayList<>();
    private final Deque<Control> open = new ArrayDeque<>();
    private boolean inText;
    private int deleted;

    /** A control, as far as it was read. */
    private static final class Control {
        private String tag = "";
        private boolean empty;
        private boolean inContent;
        private boolean betweenParagraphs;
        private final StringBuilder text = new StringBuilder();
    }

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

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "sdt" -> {
                if (open.size() >= MOST_IN_EACH_OTHER) {
                    throw new TooMuch("controls in controls");
                }
                open.push(new Control());
            }
            case "del", "moveFrom" -> deleted++;
            default -> {
                if (!open.isEmpty()) {
                    start(open.peek(), name, attributes);
                }
            }
        }
    }

    private void start(Control control, String name, Attributes attributes) {
        if (!control.inContent) {
            switch (name) {
                case "tag" -> control.tag = value(attributes, "val");
                case "showingPlcHdr" ->
                    control.empty = !value(attributes, "val").matches("0|false|off");
                case "sdtContent" -> control.inContent = true;
                default -> {}
            }
            return;
        }
        switch (name) {
            case "p" -> {
                if (control.betweenParagraphs) {
                    write("\n");
                }
                control.betweenParagraphs = false;
            }
            case "t" -> inText = true;
            case "br", "cr" -> write("\n");
            case "tab" -> write(" ");
            case "noBreakHyphen" -> write("-");
            default -> {}
        }
    }

    private void write(String text) {
        if (deleted == 0) {
            for (Control control : open) {
                limits.letters(text.length());
                control.text.append(text);
                if (control.text.length() > FilledFormReader.LONGEST) {
                    throw new TooMuch("one field");
                }
            }
        }
    }

    @Override
    void end(String name) {
        switch (name) {
            case "sdt" -> add(open.pop());
            case "del", "moveFrom" -> deleted--;
            case "t" -> inText = false;
            case "p" -> open.forEach(control -> control.betweenParagraphs = control.inContent);
            default -> {}
        }
    }

    private void add(Control control) {
        if (control.tag.isEmpty()) {
            return;
        }
        if (entries.size() >= FilledFormReader.MOST_FIELDS) {
            throw new TooMuch("fields");
        }
        entries.add(new Entry(FilledFormReader.named(control.tag), control.empty ? "" : control.text.toString()));
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        if (inText) {
            write(new String(letters, from, length));
        }
    }
}
