package planted.spreadsheets;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class InnocentSheets {
    int sheets(XSSFWorkbook book) {
        return book.getNumberOfSheets();
    }
}
