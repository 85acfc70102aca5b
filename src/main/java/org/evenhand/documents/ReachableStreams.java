package org.evenhand.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Unpacks every stream that reading the pages may unpack, into nothing and with a limit, before PDFBox unpacks it into
 * memory without one. Pictures are left alone: reading words never unpacks them.
 */
final class ReachableStreams {
    private final Limits limits;
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private ReachableStreams(Limits limits) {
        this.limits = limits;
    }

    static void check(PDDocument document, Limits limits) throws IOException {
        ReachableStreams streams = new ReachableStreams(limits);
        streams.follow(document.getDocumentCatalog().getCOSObject().getItem(COSName.PAGES));
        while (!streams.waiting.isEmpty()) {
            streams.visit(streams.waiting.pop());
        }
    }

    private void follow(COSBase object) {
        if (object != null && seen.add(object)) {
            limits.object();
            waiting.push(object);
        }
    }

    private void visit(COSBase object) throws IOException {
        switch (object) {
            case COSObject reference -> follow(reference.getObject());
            case COSArray array -> array.forEach(this::follow);
            case COSStream stream -> {
                stream.getValues().forEach(this::follow);
                if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    unpack(stream);
                }
            }
            case COSDictionary dictionary -> dictionary.getValues().forEach(this::follow);
            default -> {}
        }
    }

    private void unpack(COSStream stream) throws IOException {
        COSBase named = stream.getFilters();
        COSArray filters = named instanceof COSArray several ? several : new COSArray();
        if (named instanceof COSName single) {
            filters.add(single);
        }
        InputStream packed = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            if (filters.getObject(i) instanceof COSName name) {
                Filter filter = FilterFactory.INSTANCE.getFilter(name);
                Unpacked unpacked = new Unpacked(limits);
                filter.decode(packed, unpacked, stream, i);
                packed = unpacked.again();
            }
        }
        packed.close();
    }

    /** Holds what was unpacked, up to a limit. */
    private static final class Unpacked extends OutputStream {
        private final java.io.ByteArrayOutputStream held = new java.io.ByteArrayOutputStream();
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

        InputStream again() {
            return new java.io.ByteArrayInputStream(held.toByteArray());
        }
    }
}
