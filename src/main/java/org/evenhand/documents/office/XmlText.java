package org.evenhand.documents.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.evenhand.documents.text.Folding;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.PageWords;
import org.evenhand.documents.text.TooMuch;
import org.evenhand.documents.text.Words;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Gathers words from the XML of an office document as it streams by. Document types and entities are refused; elements and
 * letters are counted. What a person would not see is kept apart.
 */
abstract class XmlText extends DefaultHandler {
    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
    private static final int DEEPEST = 500;
    private static final int LETTERS_OF_RAISED = 4;
    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private final Limits limits;
    private final StringBuilder seen = new StringBuilder();
    private final StringBuilder all = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private boolean anyHidden;
    private boolean isAside;
    private int depth;

    XmlText(Limits limits) {
        this.limits = limits;
    }

    /** Reads one part into this. */
    final void read(byte[] part) throws IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser parser = factory.newSAXParser();
            // Counted here instead: the parser's own limits differ from one Java release to the next.
            parser.setProperty(LIMITS + "maxElementDepth", "0");
            parser.setProperty(LIMITS + "elementAttributeLimit", "10000");
            parser.parse(new InputSource(new ByteArrayInputStream(part)), this);
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public final void startElement(String namespace, String name, String qualified, Attributes attributes) {
        limits.steps(1);
        if (++depth > DEEPEST) {
            throw new TooMuch("depth");
        }
        start(name, attributes);
    }

    @Override
    public final void endElement(String namespace, String name, String qualified) {
        depth--;
        end(name);
    }

    abstract void start(String name, Attributes attributes);

    abstract void end(String name);

    /** The value of an attribute, whatever its namespace; empty where it is not there. */
    static String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    final void add(String text, boolean hidden) {
        limits.letters(text.length());
        if (isAside) {
            aside.append(hidden ? "" : text);
            return;
        }
        all.append(text);
        if (hidden) {
            anyHidden |= !text.isBlank();
        } else {
            seen.append(text);
        }
    }

    final void add(char sign) {
        add(String.valueOf(sign), false);
    }

    /** What follows, until this is called again, is read at the end: it stands elsewhere than in the sentence around it. */
    final void aside(boolean begins) {
        isAside = begins;
        aside.append(Folding.BREAK);
    }

    /** Figures that are set high, which point to a footnote. */
    static String raised(String text) {
        if (text.length() > LETTERS_OF_RAISED) {
            return text;
        }
        StringBuilder raised = new StringBuilder();
        for (char c : text.toCharArray()) {
            raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
        }
        return raised.toString();
    }

    final PageWords words() {
        return new PageWords(
                Words.of(Folding.of(seen.toString() + Folding.BREAK + aside)),
                anyHidden ? Words.of(Folding.of(all.toString())) : Words.NONE,
                false,
                false);
    }
}
