package org.evenhand.letters;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/**
 * Makes PDF files that everybody can read, with ears too (PDF/UA-1), of pieces of HTML. Nothing is fetched from anywhere: no
 * picture, no style, no link to a file. What the typeface cannot show is marked and told ({@link MissingLetters}).
 */
public final class PrintedPages {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /**
     * Signs that turn the direction of writing make text look like other text, and no language needs them; XML knows no
     * control characters.
     */
    private static final Pattern UNPRINTED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff]");

    private static final Typeface TYPEFACE = Typeface.read(FONT);

    private PrintedPages() {}

    /**
     * A PDF file.
     *
     * @param title what a reader’s window calls it
     * @param body well-formed or not: the content of an HTML body, without scripts
     */
    public static byte[] pdf(String title, Locale language, String body) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        FSSupplier<InputStream> font = () -> resource(FONT);
        builder.useFont(font, "Liberation", 400, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Evenhand");
        builder.withHtmlContent(page(title, language, body), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return pdf.toByteArray();
    }

    private static String page(String title, Locale language, String body) {
        Document page = Document.createShell("");
        page.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        page.select("html").attr("lang", language.toLanguageTag());
        page.title(printed(title));
        page.head().appendElement("meta").attr("name", "description").attr("content", printed(title));
        page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(styles()));
        page.body().append(Jsoup.parseBodyFragment(printed(body)).body().html());
        page.select("script, style ~ script, iframe, img, button, input, .visually-hidden")
                .remove();
        MissingLetters.mark(page, TYPEFACE, language);
        return page.outerHtml();
    }

    private static String printed(String text) {
        return UNPRINTED.matcher(text).replaceAll("");
    }

    private static String styles() {
        try (InputStream styles = resource("/print/pages.css")) {
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(PrintedPages.class.getResourceAsStream(path), path);
    }
}
