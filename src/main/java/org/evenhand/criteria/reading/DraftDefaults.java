package org.evenhand.criteria.reading;

import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.shared.TenderId;

/** Stand-ins for what a tender has and a draft framework has not. */
public final class DraftDefaults {

    public static final TenderId TENDER = new TenderId("draft");
    public static final OffsetDateTime DEADLINE = OffsetDateTime.of(2000, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);
    public static final Rounding ROUNDING = new Rounding(Rounding.At.TOTAL, 2, RoundingMode.HALF_UP);

    private DraftDefaults() {}
}
