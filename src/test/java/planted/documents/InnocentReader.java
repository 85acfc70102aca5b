package planted.documents;

import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

class InnocentReader {
    PDDocument read(File file) throws IOException {
        return Loader.loadPDF(file);
    }
}
