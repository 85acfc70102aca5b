package org.evenhand.tenders.readiness;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.criteria.Framework;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.AnswerOnRecord;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderAccess;
import org.evenhand.tenders.drafting.TenderRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a draft still lacks to everybody who may read it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class CheckingTenders {

    private final TenderAccess access;
    private final TenderRows rows;
    private final Readiness readiness;

    CheckingTenders(TenderAccess access, TenderRows rows, Readiness readiness) {
        this.access = access;
        this.rows = rows;
        this.readiness = readiness;
    }

    /** What keeps it from being published, and what to think about before. */
    public ReadyToPublish ready(TenderId id) {
        DraftTender tender = found(id);
        return readiness.of(tender, readiness.framework(tender));
    }

    /** The tender's own framework. */
    public Framework framework(TenderId id) {
        return readiness.framework(found(id));
    }

    /** Whether a criterion of social value has weight. */
    public boolean scoresSocialValue(TenderId id) {
        return SocialValueReadiness.isScored(framework(id));
    }

    /** Who answered what last, of the tender itself and of everything of which it has several. */
    public List<AnswerOnRecord> answers(TenderId id) {
        return rows.answersOnRecord(found(id).id());
    }

    private DraftTender found(TenderId id) {
        return access.find(id).orElseThrow(TenderAccess::denied);
    }
}
