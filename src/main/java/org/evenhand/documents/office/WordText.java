package org.evenhand.documents.office;

import java.util.Set;
import org.evenhand.documents.text.Folding;
import org.evenhand.documents.text.Limits;
import org.xml.sax.Attributes;

/** The words of a DOCX document: paragraphs, tables, notes, headers and boxes, as they are shown. */
final class WordText extends XmlText {
    private static final double SMALLEST_HALF_POINTS = 4;
    private static final Set<String> NOT_SHOWN =
            Set.of("del", "moveFrom", "Fallback", "delText", "instrText", "comment", "rPrChange", "pPrChange");

    private int notShown;
    private boolean inText;
    private boolean inRun;
    private boolean inFormat;
    private boolean vanished;
    private boolean white;
    private boolean shaded;
    private boolean tiny;
    private boolean high;

    WordText(Limits limits) {
        super(limits);
    }

    @Override
    void start(String name, Attributes attributes) {
        if (NOT_SHOWN.contains(name)) {
            notShown++;
        }
        if (notShown > 0) {
            return;
        }
        switch (name) {
            case "r" -> {
                inRun = true;
                vanished = false;
                white = false;
                shaded = false;
                tiny = false;
                high = false;
            }
            case "rPr" -> inFormat = inRun;
            case "t" -> inText = true;
            case "tab" -> sign(' ');
            case "br", "cr" -> sign('\n');
            case "noBreakHyphen" -> sign('-');
            case "softHyphen" -> sign(Folding.SOFT_HYPHEN);
            default -> {
                if (inFormat) {
                    format(name, value(attributes, "val"), attributes);
                }
            }
        }
    }

    private void sign(char sign) {
        if (inRun) {
            add(sign);
        }
    }

    private void format(String name, String value, Attributes attributes) {
        switch (name) {
            case "vanish" -> vanished = !value.equals("0") && !value.equals("false");
            case "color" -> white = value.equalsIgnoreCase("FFFFFF");
            case "shd" -> shaded |= !Set.of("", "auto", "FFFFFF").contains(value(attributes, "fill"));
            case "highlight" -> shaded |= !value.equals("none") && !value.equals("white");
            case "sz" -> tiny = number(value) < SMALLEST_HALF_POINTS;
            case "vertAlign" -> high = value.equals("superscript");
            default -> {}
        }
    }

    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.MAX_VALUE;
        }
    }

    @Override
    void end(String name) {
        if (NOT_SHOWN.contains(name)) {
            notShown--;
        } else if (notShown == 0) {
            switch (name) {
                case "t" -> inText = false;
                case "r" -> inRun = false;
                case "rPr" -> inFormat = false;
                case "p" -> add('\n');
                case "tc", "footnote", "endnote", "hdr", "ftr", "body" -> add(Folding.BREAK);
                default -> {}
            }
        }
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        if (inText && notShown == 0) {
            String text = new String(letters, from, length);
            add(high ? raised(text) : text, vanished || tiny || white && !shaded);
        }
    }
}
