package org.evenhand.notices;

import org.evenhand.scoring.tender.CriterionId;

/** Places of answers in what is published beside the tender folders. */
public final class NoticePlaces {

    static final String CRITERIA = "criteria/";
    private static final String LOTS = "lots/";
    private static final String TENDER = "tender/";

    /** Answer about a criterion, beside its rule. */
    public enum OfCriterion {
        /** What to show for it. */
        EVIDENCE("evidence"),
        /** In what its measure is counted. */
        UNIT("unit"),
        /** The rule pack, with its version, that it was taken from. */
        PACK("pack");

        private final String place;

        OfCriterion(String place) {
            this.place = place;
        }
    }

    private NoticePlaces() {}

    /** The place of an answer of the tender itself. */
    public static String tender(NoticeField field) {
        return TENDER + field.place();
    }

    /** The folder of a lot. */
    public static String lot(String id) {
        return LOTS + id + "/";
    }

    /** The place of what is said of a criterion. */
    public static String criterion(CriterionId criterion, OfCriterion what) {
        return CRITERIA + criterion + "/" + what.place;
    }
}
