package planted.tenders;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

class PrintsPages {
    void nothing(PdfRendererBuilder builder) {
        builder.useFastMode();
    }
}
