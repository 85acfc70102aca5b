package planted.tenders;

import org.apache.pdfbox.pdmodel.PDDocument;

class UsesPdfbox {
    int pages(PDDocument document) {
        return document.getNumberOfPages();
    }
}
