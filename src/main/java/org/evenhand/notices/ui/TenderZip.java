package org.evenhand.notices.ui;

import org.evenhand.notices.PublishedTender;

/** The tender folder of a published version as one file: always the same bytes for the same version. */
final class TenderZip {

    private TenderZip() {}

    /** The archive; everything in it stands in one folder, called as the tender is. */
    static byte[] of(PublishedTender publishedTender) {
        return publishedTender.content().frozen().zip(publishedTender.tender().value());
    }

    /** What the file is called. */
    static String name(PublishedTender publishedTender) {
        return publishedTender.tender() + "-version-" + publishedTender.version();
    }
}
