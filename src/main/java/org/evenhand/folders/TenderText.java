package org.evenhand.folders;

import org.evenhand.scoring.Tender;

/** A tender as the text of its {@code tender.yaml}. */
public final class TenderText {
    private TenderText() {}

    /** The text that reads back to the same tender. */
    public static String of(Tender tender, Publication publication) {
        return YamlText.write(TenderContent.of(tender, publication));
    }
}
