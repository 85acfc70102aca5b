package org.evenhand.notices.interest;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody reads who looks for partners. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadingPartners {

    private final InterestRows rows;

    ReadingPartners(InterestRows rows) {
        this.rows = rows;
    }

    /** Who looks for partners to bid for a tender with, the first first. */
    public List<PartnerListing> of(TenderId tender) {
        return rows.listings(tender);
    }
}
