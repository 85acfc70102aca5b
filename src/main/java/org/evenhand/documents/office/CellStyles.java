package org.evenhand.documents.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.evenhand.documents.text.Limits;
import org.xml.sax.Attributes;

/** Styles of the cells of an XLSX workbook: how numbers are written, and whether words are white on white. */
final class CellStyles extends XmlText {
    private static final int LONGEST_FORMAT = 100;
    private static final int MOST = 4_096;
    private static final String GENERAL = "General";

    /** The one date whose order of day and month depends on the country of the reader. */
    private static final int SHORT_DATE = 14;

    private static final String BRITISH_DATE = "dd/mm/yyyy";

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final boolean since1904;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> whiteFonts = new ArrayList<>();
    private final List<Boolean> plainFills = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private String list = "";
    private boolean white;
    private boolean plain;

    /** The numbers of the parts of one style. */
    private record Style(int format, int font, int fill) {}

    CellStyles(Limits limits, boolean since1904) {
        super(limits);
        this.since1904 = since1904;
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs" -> list = name;
            case "numFmt" -> {
                if (formats.size() < MOST) {
                    formats.put(number(value(attributes, "numFmtId")), value(attributes, "formatCode"));
                }
            }
            case "font" -> white = false;
            case "color" ->
                white |= list.equals("fonts")
                        && (value(attributes, "rgb").matches("(?i)(FF)?FFFFFF")
                                || value(attributes, "theme").equals("0"));
            case "fill" -> plain = true;
            case "patternFill" -> plain &= value(attributes, "patternType").matches("(none)?");
            case "gradientFill" -> plain = false;
            case "xf" -> {
                if (list.equals("cellXfs") && styles.size() < MOST) {
                    styles.add(new Style(
                            number(value(attributes, "numFmtId")),
                            number(value(attributes, "fontId")),
                            number(value(attributes, "fillId"))));
                }
            }
            default -> {}
        }
    }

    @Override
    void end(String name) {
        if (name.equals("font") && list.equals("fonts")) {
            whiteFonts.add(white);
        } else if (name.equals("fill") && list.equals("fills")) {
            plainFills.add(plain);
        }
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whether words of a style cannot be told from the paper. */
    boolean hides(String written) {
        int number = number(written);
        if (number < 0 || number >= styles.size()) {
            return false;
        }
        Style style = styles.get(number);
        return is(whiteFonts, style.font) && is(plainFills, style.fill);
    }

    private static boolean is(List<Boolean> list, int at) {
        return at >= 0 && at < list.size() && list.get(at);
    }

    /** A number as it is shown in a cell of a style. */
    String shown(String value, String written) {
        int number = number(written);
        int format = number >= 0 && number < styles.size() ? styles.get(number).format : 0;
        String builtIn = format >= 0 && format <= 49 ? BuiltinFormats.getBuiltinFormat(format) : GENERAL;
        String usual = format == SHORT_DATE ? BRITISH_DATE : builtIn == null ? GENERAL : builtIn;
        String code = formats.getOrDefault(format, usual);
        try {
            return formatter.formatRawCellContents(
                    Double.parseDouble(value), format, code.length() > LONGEST_FORMAT ? GENERAL : code, since1904);
        } catch (RuntimeException odd) {
            // A number in a format that nobody can make out is shown as it is written.
            return value;
        }
    }
}
