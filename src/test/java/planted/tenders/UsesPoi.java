package planted.tenders;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class UsesPoi {
    int sheets(XSSFWorkbook book) {
        return book.getNumberOfSheets();
    }
}
