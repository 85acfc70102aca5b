package org.evenhand.signin.credentials;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A square code that a phone reads, black on white whatever the colour scheme. */
public final class QrCodeImage {

    private static final int MARGIN = 4;

    private QrCodeImage() {}

    /** The code as an address that a picture can have. */
    public static String picture(String content) {
        QrCode code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(',')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 2 * MARGIN;
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + size + " " + size
                + "'><rect width='100%' height='100%' fill='#fff'/><path d='" + path + "'/></svg>";
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
