package org.evenhand.letters;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Letters and signs that the typeface of a page does not have. Each is printed as one {@value #SIGN}, and the end of the page
 * says how many there are and under which headings, so that nobody takes what is printed for what was written.
 */
final class MissingLetters {

    /** Stands for a letter that is missing. */
    static final String SIGN = "□";

    private static final String WORDS = "messages-letters";

    /** What a reader sees as one sign, with the marks above and below it. */
    private static final Pattern ONE_SIGN = Pattern.compile("\\X");

    /** Signs that are not seen themselves and choose how the one before them looks. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\ufe00-\\ufe0f]");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final Typeface typeface;
    private final Set<Element> places = new LinkedHashSet<>();
    private Optional<Element> heading = Optional.empty();
    private int count;

    private MissingLetters(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Marks what is missing in a page and says so at its end. */
    static void mark(Document page, Typeface typeface, Locale language) {
        MissingLetters missing = new MissingLetters(typeface);
        missing.replace(page.body());
        if (missing.count > 0) {
            missing.say(page.body(), words(language), language);
        }
    }

    /** A line with what is missing in it marked; nothing is said of it. */
    static String marked(String line, Typeface typeface) {
        return new MissingLetters(typeface).printedAll(line);
    }

    /** What every file says by itself. */
    static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(WORDS, language, noFallback());
    }

    /** Without this, a machine that speaks Welsh would say in Welsh what is to be said in English. */
    private static ResourceBundle.Control noFallback() {
        return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }

    private void replace(Element body) {
        body.traverse((node, depth) -> {
            if (node instanceof Element element
                    && HEADING.matcher(element.tagName()).matches()) {
                heading = Optional.of(element);
            } else if (node instanceof TextNode text && replace(text)) {
                heading.ifPresent(places::add);
            }
        });
    }

    /** Whether anything was missing. */
    private boolean replace(TextNode text) {
        int before = count;
        String written = text.getWholeText();
        String printed = printedAll(written);
        if (!printed.equals(written)) {
            text.text(printed);
        }
        return count > before;
    }

    private String printedAll(String written) {
        return ONE_SIGN.matcher(written).replaceAll(sign -> Matcher.quoteReplacement(printed(sign.group())));
    }

    private String printed(String sign) {
        if (has(sign)) {
            return sign;
        }
        String composed = Normalizer.normalize(sign, Normalizer.Form.NFC);
        String seen = UNSEEN.matcher(composed).replaceAll("");
        if (has(seen)) {
            return seen;
        }
        if (seen.codePoints().allMatch(Character::isSpaceChar)) {
            return " ";
        }
        count++;
        return SIGN;
    }

    private boolean has(String sign) {
        return sign.codePoints().allMatch(letter -> Character.isISOControl(letter) || typeface.has(letter));
    }

    private void say(Element body, ResourceBundle words, Locale language) {
        Element part = body.appendElement("section").attr("lang", language.toLanguageTag());
        part.appendElement("h2").text(words.getString("print.missing"));
        part.appendElement("p")
                .text(new MessageFormat(words.getString("print.missing.said"), language)
                        .format(new Object[] {count, SIGN}));
        if (!places.isEmpty()) {
            part.appendElement("p").text(words.getString("print.missing.where"));
            Element list = part.appendElement("ul");
            places.forEach(place -> {
                Element item = list.appendElement("li").text(place.text());
                if (place.hasAttr("lang")) {
                    item.attr("lang", place.attr("lang"));
                }
            });
        }
    }
}
