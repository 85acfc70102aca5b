package planted.tenders;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;

class WritesCsv {
    void line(CSVPrinter csv) throws IOException {
        csv.printRecord("=1+1");
    }
}
