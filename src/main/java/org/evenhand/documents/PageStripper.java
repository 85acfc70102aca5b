package org.evenhand.documents;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words off pages, one page after another, and counts while it does. */
final class PageStripper extends PDFTextStripper {
    private final Limits limits;
    private final List<String> pages = new ArrayList<>();
    private StringWriter page = new StringWriter();

    PageStripper(Limits limits) {
        this.limits = limits;
        setLineSeparator("\n");
        setPageEnd("\n");
        setShouldSeparateByBeads(false);
    }

    /**
     * The words of each page, as they are set.
     *
     * @param count how many pages the document has; PDFBox passes over empty ones
     */
    List<String> pages(PDDocument document, int count) throws IOException {
        setEndPage(count);
        writeText(document, page);
        fillUpTo(count);
        return List.copyOf(pages);
    }

    private void fillUpTo(int count) {
        while (pages.size() < count) {
            pages.add("");
        }
    }

    @Override
    protected void startPage(PDPage next) {
        page = new StringWriter();
        output = page;
    }

    @Override
    protected void endPage(PDPage last) {
        fillUpTo(getCurrentPageNo() - 1);
        pages.add(page.toString());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limits.drawingStep();
        if (OperatorName.DRAW_OBJECT.equals(operator.getName())) {
            limits.form();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        limits.letters(Math.max(1, text.getUnicode().length()));
        super.processTextPosition(text);
    }
}
