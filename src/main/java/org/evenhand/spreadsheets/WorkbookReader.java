package org.evenhand.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads one sheet of an XLSX file that a stranger may have made. Nothing in it is worked out: formulas are not, links are not
 * followed, programs are refused. Memory is bounded by {@link Unpacked} before the library opens anything.
 */
public final class WorkbookReader {

    /** As large as a file may be. */
    public static final int MOST_BYTES = Unpacked.MOST_BYTES;

    static {
        // Sheets of equal rows pack far better than the library expects; how large one unpacks was counted before.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private WorkbookReader() {}

    /**
     * Reads the first sheet that has one of the names; the first of all where none has.
     *
     * @param mostRows that may hold something
     */
    public static WorkbookReading read(byte[] file, int mostRows, Set<String> names) {
        Optional<FileTrouble> trouble = Unpacked.trouble(file);
        if (trouble.isPresent()) {
            return new WorkbookReading.Refused(trouble.get());
        }
        try {
            return open(file, mostRows, names);
        } catch (SheetCells.TooMuch tooMuch) {
            return new WorkbookReading.Refused(tooMuch.why());
        } catch (IOException | SAXException | OpenXML4JException | ParserConfigurationException broken) {
            return new WorkbookReading.Refused(FileTrouble.NOT_A_WORKBOOK);
        } catch (RuntimeException broken) {
            // The library throws many kinds at files that are not what they seem.
            return new WorkbookReading.Refused(FileTrouble.NOT_A_WORKBOOK);
        }
    }

    private static WorkbookReading open(byte[] file, int mostRows, Set<String> names)
            throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(pack);
            String name = sheet(reader, names);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    if (sheets.getSheetName().equals(name)) {
                        return read(sheet, new SheetCells(new ReadOnlySharedStringsTable(pack), mostRows), name);
                    }
                }
            }
            return new WorkbookReading.Refused(FileTrouble.NOT_A_WORKBOOK);
        }
    }

    private static String sheet(XSSFReader reader, Set<String> names) throws IOException, OpenXML4JException {
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        String first = "";
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                String name = sheets.getSheetName();
                if (names.contains(name)) {
                    return name;
                }
                first = first.isEmpty() ? name : first;
            }
        }
        return first;
    }

    private static WorkbookReading read(InputStream sheet, SheetCells cells, String name)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(cells);
        xml.parse(new InputSource(sheet));
        return cells.read(name);
    }
}
