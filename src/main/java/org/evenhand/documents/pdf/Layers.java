package org.evenhand.documents.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Finds the layers of a document that are off when it is opened. */
final class Layers {

    private final boolean off;
    private final Set<COSBase> others = Collections.newSetFromMap(new IdentityHashMap<>());

    Layers(COSDictionary catalog) {
        COSDictionary setting = catalog.getDictionaryObject(COSName.OCPROPERTIES) instanceof COSDictionary layers
                        && layers.getDictionaryObject(COSName.D) instanceof COSDictionary chosen
                ? chosen
                : new COSDictionary();
        off = "OFF".equals(setting.getNameAsString(COSName.BASE_STATE));
        if (setting.getDictionaryObject(off ? COSName.ON : COSName.OFF) instanceof COSArray listed) {
            for (int i = 0; i < listed.size(); i++) {
                if (listed.getObject(i) instanceof COSDictionary layer) {
                    others.add(layer);
                }
            }
        }
    }

    /** Whether what belongs to a layer, or to a group of layers, is not shown. */
    boolean hide(@Nullable COSBase membership) {
        if (!(membership instanceof COSDictionary layer)) {
            return false;
        }
        if (!COSName.OCMD.equals(layer.getCOSName(COSName.TYPE))) {
            return COSName.OCG.equals(layer.getCOSName(COSName.TYPE)) && isOff(layer);
        }
        COSBase groups = layer.getDictionaryObject(COSName.OCGS);
        if (groups instanceof COSDictionary one) {
            return hides(layer, isOff(one) ? 1 : 0, 1);
        }
        int all = 0;
        int hidden = 0;
        if (groups instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary one) {
                    all++;
                    hidden += isOff(one) ? 1 : 0;
                }
            }
        }
        return all > 0 && hides(layer, hidden, all);
    }

    private static boolean hides(COSDictionary membership, int hidden, int all) {
        String policy = membership.getNameAsString(COSName.P, "AnyOn");
        return switch (policy) {
            case "AllOn" -> hidden > 0;
            case "AnyOff" -> hidden == 0;
            case "AllOff" -> hidden < all;
            default -> hidden == all;
        };
    }

    private boolean isOff(COSDictionary layer) {
        return off != others.contains(layer);
    }
}
