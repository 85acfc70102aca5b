package org.evenhand.letters;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.evenhand.letters.PrintedPages.About;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes PDF forms that are filled in with any reader, by ear too (PDF/UA-1), or by hand once they are printed. The pages are
 * printed ones, with the boxes drawn on them; a field lies over each box and stands at its place in the order of reading.
 */
public final class FillablePages {

    /** The attribute of a box that names its field. */
    public static final String FIELD = "data-field";

    /** The attribute of a box to tick that names the choice. */
    public static final String CHOICE = "data-choice";

    private static final String ID = "fillable-";

    private FillablePages() {}

    /**
     * A PDF form.
     *
     * @param body the content of an HTML body; the boxes in it are empty elements with {@link #FIELD}, which has the name of a
     *     field, and for each choice of one {@link #CHOICE} too
     */
    public static byte[] pdf(About about, String body, List<FillableField> fields) {
        Document page = Jsoup.parseBodyFragment(body);
        List<Element> boxes = page.select("[" + FIELD + "]");
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).attr("id", ID + i);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer =
                PrintedPages.builder(about, page.body().html()).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                add(document, fields, places(renderer, boxes));
                document.save(pdf);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return pdf.toByteArray();
    }

    private static void add(PDDocument document, List<FillableField> fields, Map<String, List<FieldPlace>> places)
            throws IOException {
        FormFields form = new FormFields(document);
        for (FillableField field : fields) {
            form.add(field, places.getOrDefault(field.name(), List.of()));
        }
        form.finish();
    }

    /** Where the boxes of each field are drawn. */
    private static Map<String, List<FieldPlace>> places(PdfBoxRenderer renderer, List<Element> boxes) {
        Map<String, List<FieldPlace>> places = new HashMap<>();
        List<PagePosition<Box>> drawn = new ArrayList<>(renderer.findPagePositionsByID(Pattern.compile(ID + "\\d+")));
        drawn.sort(Comparator.comparing(FillablePages::number));
        for (PagePosition<Box> position : drawn) {
            Element box = boxes.get(number(position));
            places.computeIfAbsent(box.attr(FIELD), any -> new ArrayList<>())
                    .add(new FieldPlace(
                            box.attr(CHOICE),
                            position.getPageNo(),
                            new PDRectangle(
                                    position.getX(), position.getY(), position.getWidth(), position.getHeight()),
                            PdfBoxAccessibilityHelper.getStructualElementForBox(position.getElement())));
        }
        return places;
    }

    private static int number(PagePosition<Box> position) {
        return Integer.parseInt(position.getId().substring(ID.length()));
    }
}
