package org.evenhand.letters;

import io.nayuki.qrcodegen.QrCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A square code (QR) that a phone reads, black on white whatever the colour scheme: on a screen and on paper. */
public final class SquareCode {

    private static final int MARGIN = 4;

    /** Millimetres on paper: a phone reads it from a hand’s breadth away. */
    private static final BigDecimal SIDE = new BigDecimal(45);

    private final QrCode code;

    private SquareCode(QrCode code) {
        this.code = code;
    }

    /** The code of some text. */
    public static SquareCode of(String content) {
        return new SquareCode(QrCode.encodeText(content, QrCode.Ecc.MEDIUM));
    }

    /** A stretch of dark squares beside each other. */
    private interface Stretch {
        void at(int x, int y, int length);
    }

    private void dark(Stretch stretch) {
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    stretch.at(from, y, x - from);
                }
                x++;
            }
        }
    }

    /** The code as an address that a picture can have. */
    public String picture() {
        StringBuilder path = new StringBuilder();
        dark((x, y, length) -> path.append('M')
                .append(x + MARGIN)
                .append(',')
                .append(y + MARGIN)
                .append('h')
                .append(length)
                .append("v1h-")
                .append(length)
                .append('z'));
        int size = code.size + 2 * MARGIN;
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + size + " " + size
                + "'><rect width='100%' height='100%' fill='#fff'/><path d='" + path + "'/></svg>";
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    /** The code as a piece of a printed page. It says nothing to ears: what it holds has to stand beside it. */
    public String printed() {
        StringBuilder squares = new StringBuilder("<div class=\"square-code\" style=\"width:" + millimetres(code.size)
                + ";height:" + millimetres(code.size) + "\">");
        dark((x, y, length) -> squares.append("<div style=\"left:")
                .append(millimetres(x))
                .append(";top:")
                .append(millimetres(y))
                .append(";width:")
                .append(millimetres(length))
                .append(";height:")
                .append(millimetres(1))
                .append("\"></div>"));
        return squares.append("</div>").toString();
    }

    private String millimetres(int squares) {
        return SIDE.multiply(BigDecimal.valueOf(squares)).divide(BigDecimal.valueOf(code.size), 3, RoundingMode.HALF_UP)
                + "mm";
    }
}
