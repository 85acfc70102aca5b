package org.evenhand.bids.ui.paper;

import jakarta.annotation.security.RolesAllowed;
import org.evenhand.bids.paper.PaperBidId;
import org.evenhand.bids.paper.ReadingPaperBids;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers with a page of the scan of a bid on paper, as a picture. */
@RestController
class PaperScanController {

    private static final int PNG = 0x89;

    private final ReadingPaperBids bids;

    PaperScanController(ReadingPaperBids bids) {
        this.bids = bids;
    }

    /** The page, for those who may open the bids for the tender. */
    @RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
    @GetMapping("/tender/{tender}/bids-on-paper/{paper}/scan/{scan}/{page}")
    public HttpEntity<byte[]> picture(
            @PathVariable String tender,
            @PathVariable String paper,
            @PathVariable String scan,
            @PathVariable int page) {
        return bids.page(new TenderId(tender), new PaperBidId(paper), new EvidenceId(scan), page)
                .<HttpEntity<byte[]>>map(picture -> ResponseEntity.ok()
                        .contentType((picture[0] & 0xff) == PNG ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .body(picture))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
