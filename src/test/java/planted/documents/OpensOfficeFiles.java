package planted.documents;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class OpensOfficeFiles {
    XSSFWorkbook open(InputStream file) throws IOException {
        return new XSSFWorkbook(file);
    }
}
