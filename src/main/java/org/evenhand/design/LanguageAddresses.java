package org.evenhand.design;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Addresses that a plain page has in each language ({@code ?lang=cy}), beside the one at which everybody reads it in the
 * language that they chose.
 *
 * @param home what every address begins with, up to and with its last slash
 */
record LanguageAddresses(String home, List<PlainAddresses> plain) {

    /** Path, without a query and no file, and the place on the page. */
    private static final Pattern OF_A_PAGE = Pattern.compile("([^?#.:]*)(#.*)?", Pattern.DOTALL);

    /** Whether a page, by its path relative to the application, has them. */
    boolean has(String path) {
        return PlainAddresses.anyHolds(plain, "/" + path);
    }

    /**
     * Tells search engines where a page stands in each language.
     *
     * @param language of the page as it is answered, as its code
     */
    void tell(Element head, String path, String language) {
        head.appendElement("link").attr("rel", "canonical").attr("href", home + in(path, language));
        for (Language other : Language.values()) {
            alternate(head, other.code(), home + in(path, other.code()));
        }
        alternate(head, "x-default", home + path);
    }

    private static void alternate(Element head, String language, String address) {
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("hreflang", language)
                .attr("href", address);
    }

    /** What a page leads to is read in the language that its own address names. */
    void keep(Document document, String language) {
        for (String name : List.of("href", "action")) {
            document.body().select("[" + name + "]").forEach(element -> {
                Matcher parts = OF_A_PAGE.matcher(element.attr(name));
                if (parts.matches() && has(parts.group(1))) {
                    String place = parts.group(2);
                    element.attr(name, in(parts.group(1), language) + (place == null ? "" : place));
                }
            });
        }
    }

    private static String in(String path, String language) {
        return path + "?" + LanguageChoice.OF_ADDRESS + "=" + language;
    }
}
