package org.evenhand.letters;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/**
 * Makes PDF files that everybody can read, with ears too (PDF/UA-1), of pieces of HTML. Nothing is fetched from anywhere: no
 * picture, no style, no link to a file. What the typeface cannot show is marked and told ({@link MissingLetters}).
 */
public final class PrintedPages {

    /**
     * Signs that turn the direction of writing make text look like other text, and no language needs them; XML knows no
     * control characters.
     */
    private static final Pattern UNPRINTED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff]");

    /** Stands in the style for what the foot of each page says. */
    private static final String PAGE_OF = "\"page-of\"";

    private static final Typeface TYPEFACE = Typeface.read();

    /**
     * Title of a file, the line that runs through it, and its language.
     *
     * @param title what a reader’s window calls it
     * @param running what stands at the top of every page, so that a sheet by itself is known again
     */
    public record About(String title, String running, Locale language) {}

    private PrintedPages() {}

    /**
     * A PDF file.
     *
     * @param body well-formed or not: the content of an HTML body, without scripts
     */
    public static byte[] pdf(About about, String body) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder(about, body).toStream(pdf).run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return pdf.toByteArray();
    }

    /** What draws the pages. */
    static PdfRendererBuilder builder(About about, String body) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.useUnicodeLineBreaker(new LineBreaks(about.language()));
        Typeface.offer(builder);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Evenhand");
        builder.withHtmlContent(page(about, body), null);
        return builder;
    }

    /** What is written, as far as the typeface can show it. */
    static String shown(String text) {
        return MissingLetters.marked(printed(text), TYPEFACE);
    }

    private static String page(About about, String body) {
        Document page = Document.createShell("");
        page.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        page.select("html").attr("lang", about.language().toLanguageTag());
        String title = printed(about.title());
        page.title(title);
        page.head().appendElement("meta").attr("name", "description").attr("content", title);
        page.head()
                .appendElement("style")
                .appendChild(new DataNode(styles().replace(PAGE_OF, pageOf(about.language()))));
        page.body().append(Jsoup.parseBodyFragment(printed(body)).body().html());
        page.select("script, style ~ script, iframe, img, button, input, .visually-hidden")
                .remove();
        FactRows.layOut(page);
        MissingLetters.mark(page, TYPEFACE, about.language());
        page.body()
                .prependElement("div")
                .addClass("running")
                .text(MissingLetters.marked(printed(about.running()), TYPEFACE));
        return page.outerHtml();
    }

    private static String printed(String text) {
        return UNPRINTED.matcher(text).replaceAll("");
    }

    /** “Page 2 of 7”, as a style says it. */
    private static String pageOf(Locale language) {
        String said = new MessageFormat(MissingLetters.words(language).getString("print.page"), language)
                .format(new Object[] {"\" counter(page) \"", "\" counter(pages) \""});
        return "\"" + said + "\"";
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
