package org.evenhand.design;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Keeps what people wrote inside the script that brings a page. Vaadin puts the page's first state there as JSON and leaves
 * {@code <} as it is, so that a text with {@code </script>} would end the script and go on as part of the page. In JSON such
 * letters stand in texts only, where they may as well be written by number (docs/decisions/0036).
 */
@Component
class EscapedStart implements VaadinServiceInitListener {

    /** What Vaadin writes before the state. */
    private static final String STATE = "window.Vaadin.TypeScript=";

    /** What ends a script, or changes how its end is found. */
    private static final Pattern ENDS = Pattern.compile("<(?:/script|!--|script)");

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(EscapedStart::escape);
    }

    private static void escape(IndexHtmlResponse page) {
        for (Element script : page.getDocument().select("script")) {
            script.dataNodes().forEach(EscapedStart::escape);
        }
    }

    static void escape(DataNode script) {
        String text = script.getWholeData();
        int state = text.indexOf(STATE);
        if (state >= 0) {
            int json = state + STATE.length();
            script.setWholeData(text.substring(0, json) + escaped(text.substring(json)));
        } else if (ENDS.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            throw new IllegalStateException("A script of the page holds what would end it");
        }
    }

    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length() + json.length() / 16);
        for (int i = 0; i < json.length(); i++) {
            char letter = json.charAt(i);
            switch (letter) {
                case '<' -> escaped.append("\\u003c");
                case '>' -> escaped.append("\\u003e");
                case '&' -> escaped.append("\\u0026");
                // Ends of lines to JavaScript, before 2019.
                case '\u2028' -> escaped.append("\\u2028");
                case '\u2029' -> escaped.append("\\u2029");
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}
