package org.evenhand.tenders.drafting;

import java.util.List;
import java.util.Optional;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Component;

/** Lets roles be given on the tenders that were drafted here. */
@Component
class DraftedTenderDirectory implements TenderDirectory {

    private final TenderRows rows;

    DraftedTenderDirectory(TenderRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Listed> tender(TenderId id) {
        return rows.find(id).map(DraftTender::listed);
    }

    @Override
    public List<Listed> tenders() {
        return rows.listed();
    }
}
