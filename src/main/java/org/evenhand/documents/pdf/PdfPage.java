package org.evenhand.documents.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.evenhand.documents.pdf.layout.Box;
import org.evenhand.documents.text.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A page as it stands in the tree of pages, with what it inherits from above.
 *
 * @param box what of it is shown
 */
record PdfPage(COSDictionary dictionary, COSDictionary resources, Box box) {
    private static final Box A4 = new Box(0, 0, 595, 842);

    private static final int BRANCHES_A_STEP = 32;

    /** One part of the tree, and what it inherits. */
    private record Branch(
            COSDictionary node,
            @Nullable Branch above,
            int depth,
            @Nullable COSBase resources,
            @Nullable COSBase media,
            @Nullable COSBase crop) {

        static Branch of(COSDictionary node, @Nullable Branch above) {
            return new Branch(
                    node,
                    above,
                    above == null ? 0 : above.depth + 1,
                    own(node, COSName.RESOURCES, above == null ? null : above.resources),
                    own(node, COSName.MEDIA_BOX, above == null ? null : above.media),
                    own(node, COSName.CROP_BOX, above == null ? null : above.crop));
        }

        private static @Nullable COSBase own(COSDictionary node, COSName key, @Nullable COSBase inherited) {
            COSBase own = node.getDictionaryObject(key);
            return own == null ? inherited : own;
        }

        boolean hasAbove(COSDictionary kid) {
            for (Branch at = this; at != null; at = at.above) {
                if (at.node == kid) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The pages of a document in their order, counted because what a document says of their number need not be so.
     *
     * @param most after one more than so many, the rest is not looked at
     */
    static List<PdfPage> of(COSDictionary catalog, int most, Limits limits) {
        List<PdfPage> pages = new ArrayList<>();
        Deque<Branch> waiting = new ArrayDeque<>();
        if (catalog.getDictionaryObject(COSName.PAGES) instanceof COSDictionary root) {
            waiting.push(Branch.of(root, null));
        }
        while (!waiting.isEmpty() && pages.size() <= most) {
            limits.object();
            Branch branch = waiting.pop();
            if (branch.node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                for (int i = Math.min(kids.size(), most + 1) - 1; i >= 0; i--) {
                    limits.steps(1 + branch.depth / BRANCHES_A_STEP);
                    if (kids.getObject(i) instanceof COSDictionary kid && !branch.hasAbove(kid)) {
                        waiting.push(Branch.of(kid, branch));
                    }
                }
            } else if (branch.above == null || !COSName.PAGES.equals(branch.node.getCOSName(COSName.TYPE))) {
                pages.add(page(branch));
            }
        }
        return pages;
    }

    private static PdfPage page(Branch branch) {
        Box media = Box.of(branch.media, A4);
        Box whole = media.isEmpty() ? A4 : media.within(Box.EVERYWHERE);
        Box shown = Box.of(branch.crop, whole).within(whole);
        COSDictionary resources =
                branch.resources instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
        return new PdfPage(branch.node, resources, shown.isEmpty() ? whole : shown);
    }
}
