package org.evenhand.documents.office;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.documents.text.Limits;
import org.xml.sax.Attributes;

/** The texts that the cells of an XLSX workbook share, by their numbers. */
final class SharedTexts extends XmlText {
    private final Limits limits;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int phonetic;

    SharedTexts(Limits limits) {
        super(limits);
        this.limits = limits;
    }

    List<String> texts() {
        return texts;
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic++;
            case "t" -> inText = phonetic == 0;
            default -> {}
        }
    }

    @Override
    void end(String name) {
        switch (name) {
            case "si" -> texts.add(text.toString());
            case "rPh" -> phonetic--;
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        if (inText) {
            limits.letters(length);
            text.append(letters, from, length);
        }
    }
}
