package org.evenhand.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.TooMuch;

/** Unpacks one stream of a PDF with a limit; PDFBox would unpack it into memory without one. */
final class Unpacking {
    private static final Set<COSName> KNOWN = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    /** Longest row of a picture that words are packed as; a longer one is there to fill memory. */
    private static final long LONGEST_ROW = 1_000_000;

    private Unpacking() {}

    /**
     * The bytes of a stream.
     *
     * @throws IOException where it is broken, or packed as pictures are
     */
    static byte[] bytes(COSStream stream, Limits limits) throws IOException {
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        List<COSName> filters = filters(stream.getFilters());
        for (int i = 0; i < filters.size(); i++) {
            COSName filter = filters.get(i);
            if (!KNOWN.contains(filter)) {
                throw new IOException("Words are not packed by " + filter.getName());
            }
            checkRows(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
            Unpacked unpacked = new Unpacked(limits);
            try {
                FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(bytes), unpacked, stream, i);
            } catch (IOException broken) {
                // What came out before is shown by usual readers too.
                if (unpacked.held.size() == 0) {
                    throw broken;
                }
            }
            bytes = unpacked.held.toByteArray();
        }
        return bytes;
    }

    private static List<COSName> filters(COSBase named) {
        List<COSName> filters = new ArrayList<>();
        if (named instanceof COSName single) {
            filters.add(single);
        } else if (named instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName name) {
                    filters.add(name);
                }
            }
        }
        return filters;
    }

    private static void checkRows(COSBase parameters) {
        if (parameters instanceof COSDictionary one) {
            long row = Math.max(1L, one.getInt(COSName.COLUMNS, 1))
                    * Math.max(1L, one.getInt(COSName.COLORS, 1))
                    * Math.max(1L, one.getInt(COSName.BITS_PER_COMPONENT, 8));
            if (row > LONGEST_ROW) {
                throw new TooMuch("one row");
            }
        } else if (parameters instanceof COSArray several) {
            for (int i = 0; i < Math.min(several.size(), KNOWN.size()); i++) {
                if (several.getObject(i) instanceof COSDictionary one) {
                    checkRows(one);
                }
            }
        }
    }

    /** Holds what was unpacked, up to a limit. */
    private static final class Unpacked extends OutputStream {
        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private final Limits limits;

        Unpacked(Limits limits) {
            this.limits = limits;
        }

        @Override
        public void write(int one) {
            count(1);
            held.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count(length);
            held.write(bytes, from, length);
        }

        private void count(int more) {
            limits.unpacked(more);
            if (held.size() + more > Limits.LARGEST_STREAM) {
                throw new TooMuch("one stream");
            }
        }
    }
}
