package org.evenhand.bids.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evenhand.bids.offline.OfflineForm.Choice;
import org.evenhand.bids.offline.OfflineForm.Part;
import org.evenhand.bids.offline.OfflineForm.Question;
import org.evenhand.bids.offline.OfflineForm.Text;

/**
 * Form of a bid as a DOCX file (ECMA-376). Each question is a small table: what is asked, with a bookmark that names the field, and
 * below it the cell to write in. Word processors keep both together, whatever is written around them; content controls lose their
 * tags in some. Written here and not by POI, of which only what reads and writes spreadsheets is used.
 */
public final class FormInWord {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""";

    private static final String LINKS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="word/document.xml" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
            <Relationship Id="rId2" Target="docProps/core.xml" \
            Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>\
            </Relationships>""";

    private static final String LINKS_OF_DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="styles.xml" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>""";

    private final OfflineForm form;
    private final WordXml xml = new WordXml();

    private FormInWord(OfflineForm form) {
        this.form = form;
    }

    /** The file. */
    public static byte[] of(OfflineForm form) {
        String language = form.language().getLanguage().equals("cy") ? "cy-GB" : "en-GB";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", LINKS);
        parts.put("word/_rels/document.xml.rels", LINKS_OF_DOCUMENT);
        parts.put("word/styles.xml", WordXml.styles(language));
        parts.put("docProps/core.xml", WordXml.properties(form.title(), language));
        parts.put("word/document.xml", new FormInWord(form).document());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return file.toByteArray();
    }

    private String document() {
        xml.paragraph("Title", form.title(), false);
        form.intro().forEach(text -> paragraph(text));
        for (Part part : form.parts()) {
            xml.paragraph("Heading1", part.heading(), false);
            part.intro().forEach(text -> paragraph(text));
            part.questions().forEach(this::ask);
        }
        xml.box(new WordXml.Box(
                FieldName.bookmark(MadeFor.FIELD),
                form.made(),
                Optional.empty(),
                List.of(),
                form.madeFor().text()));
        return xml.document();
    }

    private void paragraph(Text text) {
        xml.paragraph("Normal", text.text(), text.english());
    }

    private void ask(Question question) {
        xml.box(new WordXml.Box(
                FieldName.bookmark(question.name()),
                question.label(),
                question.hint(),
                question.choices(),
                shown(question, question.answer())));
    }

    /** The words for a choice, as its list shows them. */
    private static String shown(Question question, String answer) {
        return question.choices().stream()
                .filter(choice -> choice.code().equals(answer))
                .map(Choice::label)
                .findFirst()
                .orElse(answer);
    }
}
