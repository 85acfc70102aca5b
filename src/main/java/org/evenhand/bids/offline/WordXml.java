package org.evenhand.bids.offline;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.evenhand.bids.offline.OfflineForm.Choice;
import org.evenhand.documents.FilledFormReader;

/** Writes the XML of a DOCX document, paragraph by paragraph. */
final class WordXml {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

    private static final String STYLES = """
            <w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:sz w:val="22"/>\
            <w:lang w:val="%s"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr>\
            </w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:keepNext/><w:spacing w:before="480"/><w:outlineLvl w:val="0"/></w:pPr>\
            <w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Question"><w:name w:val="Question"/>\
            <w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/></w:pPr>\
            <w:rPr><w:b/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Hint"><w:name w:val="Hint"/>\
            <w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="60"/></w:pPr>\
            <w:rPr><w:color w:val="404040"/></w:rPr></w:style>\
            </w:styles>""";

    private static final String BORDERS = "top left bottom right insideH insideV";

    private static final String PROPERTIES = """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:language>%s</dc:language>\
            </cp:coreProperties>""";

    /**
     * Question with the room for its answer.
     *
     * @param bookmark names its field
     * @param answer what stands there; empty where nothing does
     */
    record Box(String bookmark, String label, Optional<String> hint, List<Choice> choices, String answer) {}

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int bookmarks;

    WordXml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("w", "document", WORD);
            xml.writeNamespace("w", WORD);
            begin("body");
        } catch (XMLStreamException impossible) {
            throw impossible(impossible);
        }
    }

    private static IllegalStateException impossible(XMLStreamException cause) {
        return new IllegalStateException("Writing to memory failed", cause);
    }

    static String styles(String language) {
        return HEAD + String.format(Locale.ROOT, STYLES, WORD, language);
    }

    static String properties(String title, String language) {
        return HEAD
                + String.format(
                        Locale.ROOT,
                        PROPERTIES,
                        clean(title).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
                        language);
    }

    void paragraph(String style, String words, boolean english) {
        try {
            begin("p");
            style(style);
            run(words, english);
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw impossible(impossible);
        }
    }

    /** A table of two rows: the question, which heads it, and a cell to write in. */
    void box(Box box) {
        try {
            begin("tbl");
            begin("tblPr");
            width("tblW", "5000");
            begin("tblBorders");
            for (String side : BORDERS.split(" ")) {
                empty(side, "val", "single");
                also("sz", "6");
                also("color", "505A5F");
            }
            xml.writeEndElement();
            xml.writeEndElement();
            row(true);
            question(box);
            xml.writeEndElement();
            xml.writeEndElement();
            row(false);
            answer(box);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            // Tables that touch would be one.
            paragraph("Hint", "", false);
        } catch (XMLStreamException impossible) {
            throw impossible(impossible);
        }
    }

    private void row(boolean heads) throws XMLStreamException {
        begin("tr");
        if (heads) {
            begin("trPr");
            xml.writeEmptyElement(WORD, "cantSplit");
            xml.writeEmptyElement(WORD, "tblHeader");
            xml.writeEndElement();
        }
        begin("tc");
        begin("tcPr");
        width("tcW", "5000");
        xml.writeEndElement();
    }

    private void question(Box box) throws XMLStreamException {
        String id = String.valueOf(++bookmarks);
        begin("p");
        style("Question");
        empty("bookmarkStart", "id", id);
        also("name", box.bookmark());
        run(box.label(), false);
        empty("bookmarkEnd", "id", id);
        xml.writeEndElement();
        box.hint().ifPresent(hint -> paragraph("Hint", hint, false));
        if (!box.choices().isEmpty()) {
            // Not every program offers the list.
            paragraph("Hint", box.choices().stream().map(Choice::label).collect(Collectors.joining(" / ")), false);
        }
    }

    private void answer(Box box) throws XMLStreamException {
        begin("p");
        style("Normal");
        if (box.choices().isEmpty()) {
            run(box.answer(), false);
        } else {
            choose(box);
        }
        xml.writeEndElement();
    }

    private void choose(Box box) throws XMLStreamException {
        begin("sdt");
        begin("sdtPr");
        begin("dropDownList");
        for (Choice choice : box.choices()) {
            empty("listItem", "displayText", clean(choice.label()));
            also("value", clean(choice.code()));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        begin("sdtContent");
        run(box.answer().isEmpty() ? FilledFormReader.NOTHING : box.answer(), false);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void width(String element, String fiftieths) throws XMLStreamException {
        empty(element, "w", fiftieths);
        also("type", "pct");
    }

    /** The document. */
    String document() {
        try {
            begin("sectPr");
            empty("pgSz", "w", "11906");
            also("h", "16838");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw impossible(impossible);
        }
        return HEAD + text;
    }

    private void run(String words, boolean english) throws XMLStreamException {
        begin("r");
        if (english) {
            begin("rPr");
            empty("lang", "val", "en-GB");
            xml.writeEndElement();
        }
        String[] lines = clean(words).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement(WORD, "br");
            }
            begin("t");
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(lines[i]);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void style(String style) throws XMLStreamException {
        begin("pPr");
        empty("pStyle", "val", style);
        xml.writeEndElement();
    }

    private void begin(String element) throws XMLStreamException {
        xml.writeStartElement(WORD, element);
    }

    private void empty(String element, String attribute, String value) throws XMLStreamException {
        xml.writeEmptyElement(WORD, element);
        xml.writeAttribute("w", WORD, attribute, value);
    }

    private void also(String attribute, String value) throws XMLStreamException {
        xml.writeAttribute("w", WORD, attribute, value);
    }

    private static String clean(String words) {
        return NO_XML.matcher(words).replaceAll("");
    }
}
