package org.evenhand.documents.office;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.documents.text.Folding;
import org.evenhand.documents.text.Limits;
import org.xml.sax.Attributes;

/** The cells of the sheets of an XLSX workbook as they stream by; each is apart from the next. */
final class CellText extends XmlText {
    private static final int LONGEST_VALUE = 40_000;
    private static final int MOST_HIDDEN = 200;

    private final CellStyles styles;
    private final List<String> texts;
    private final List<int[]> hiddenColumns = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private boolean hiddenSheet;
    private boolean hiddenRow;
    private boolean inValue;
    private String kind = "";
    private String style = "";
    private String place = "";

    CellText(Limits limits, CellStyles styles, List<String> texts) {
        super(limits);
        this.styles = styles;
        this.texts = texts;
    }

    void begin(boolean hidden) {
        hiddenSheet = hidden;
        hiddenColumns.clear();
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "col" -> {
                if (isTrue(value(attributes, "hidden")) && hiddenColumns.size() < MOST_HIDDEN) {
                    hiddenColumns.add(new int[] {number(value(attributes, "min")), number(value(attributes, "max"))});
                }
            }
            case "row" -> hiddenRow = isTrue(value(attributes, "hidden"));
            case "c" -> {
                kind = value(attributes, "t");
                style = value(attributes, "s");
                place = value(attributes, "r");
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> {
                boolean hidden = hiddenSheet || hiddenRow || isInHiddenColumn() || styles.hides(style);
                add(shown(), hidden);
                add(Folding.BREAK);
            }
            default -> {}
        }
    }

    private String shown() {
        String written = value.toString();
        return switch (kind) {
            case "s" -> {
                int number = number(written.strip());
                yield number >= 0 && number < texts.size() ? texts.get(number) : "";
            }
            case "", "n" -> written.isBlank() ? "" : styles.shown(written.strip(), style);
            case "b" -> written.strip().equals("1") ? "TRUE" : "FALSE";
            default -> written;
        };
    }

    private boolean isInHiddenColumn() {
        int column = 0;
        for (int i = 0; i < place.length() && i < 3 && Character.isUpperCase(place.charAt(i)); i++) {
            column = 26 * column + place.charAt(i) - 'A' + 1;
        }
        for (int[] hidden : hiddenColumns) {
            if (column >= hidden[0] && column <= hidden[1]) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        if (inValue && value.length() + length <= LONGEST_VALUE) {
            value.append(letters, from, length);
        }
    }
}
