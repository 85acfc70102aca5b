package org.evenhand.notices.versions;

import org.evenhand.shared.TenderId;

/** The text of a published version does not fit its digest any more: somebody changed it behind the back of the database. */
public final class PublicationChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int version;

    PublicationChanged(TenderId tender, int version) {
        super("Version " + version + " of the tender " + tender + " is not what was published");
        this.version = version;
    }

    /** Which version of its tender it is. */
    public int version() {
        return version;
    }
}
