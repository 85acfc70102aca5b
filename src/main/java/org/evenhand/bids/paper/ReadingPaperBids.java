package org.evenhand.bids.paper;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.ScannedPaper;
import org.evenhand.notices.PublishedTender;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bids that came on paper, for the people of the buyers and their auditors; nothing before the sealed ones are open. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class ReadingPaperBids {

    private final PaperAccess access;
    private final PaperRows rows;
    private final ScannedPaper scans;

    ReadingPaperBids(PaperAccess access, PaperRows rows, ScannedPaper scans) {
        this.access = access;
        this.rows = rows;
        this.scans = scans;
    }

    /**
     * A bid on paper with the form into which it is typed.
     *
     * @param published the version of the tender that counts
     * @param late whether it came after the deadline, so that it stays shut
     */
    public record Shown(PaperBid bid, PaperForm form, PublishedTender published, boolean late) {}

    /** Whether the signed-in person registers bids for a tender and types them in. */
    public boolean mayType(TenderId tender) {
        return access.mayAct(tender);
    }

    /** Why none can come in on paper, or be changed; empty where it can. */
    public Optional<PaperRefusal> closed(TenderId tender) {
        return access.mayRead(tender) ? access.closed(tender) : Optional.of(PaperRefusal.NOT_OPENED);
    }

    /** The words by which a tender says how to send a bid. */
    public String way(PublishedTender published) {
        return PaperAccess.way(published);
    }

    /** Those for a tender, for people who may read them; none before the others are open. */
    public List<Shown> of(TenderId tender) {
        return access.mayRead(tender)
                ? rows.of(tender).stream().map(access::shown).toList()
                : List.of();
    }

    /** One of them; empty where it is not there, or not the reader's. */
    public Optional<Shown> find(TenderId tender, PaperBidId id) {
        return rows.find(id)
                .filter(bid -> bid.tender().equals(tender) && access.mayRead(tender))
                .map(access::shown);
    }

    /** A page of a scan as a picture; empty where there is none, and to others. */
    public Optional<byte[]> page(TenderId tender, PaperBidId id, EvidenceId scan, int page) {
        return find(tender, id).stream()
                .flatMap(shown -> shown.bid().scans().stream())
                .filter(one -> one.id().equals(scan))
                .findFirst()
                .flatMap(one -> scans.picture(one.id(), one.sha256(), page));
    }

    /** How many pages each scan has, by its id. */
    public Map<EvidenceId, Integer> pages(TenderId tender, PaperBidId id) {
        Map<EvidenceId, Integer> pages = new HashMap<>();
        find(tender, id).stream()
                .flatMap(shown -> shown.bid().scans().stream())
                .flatMap(scan -> scans.find(scan.id(), scan.sha256()).stream())
                .forEach(file -> pages.put(file.id(), file.pages()));
        return pages;
    }
}
