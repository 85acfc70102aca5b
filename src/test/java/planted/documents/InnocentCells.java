package planted.documents;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

class InnocentCells {
    String shown(double value) {
        return new DataFormatter(Locale.UK).formatRawCellContents(value, 0, "General");
    }
}
