package org.evenhand.tenders.drafting;

import java.time.Clock;
import java.util.List;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.readiness.CheckingTenders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Base of the tests of drafts: each begins with a tender that two buyers have just started together. */
public abstract class WithTwoBuyers {

    public static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    public static final OrganisationId WENDMOOR = new OrganisationId("wendmoor-icb");

    @Autowired
    public DraftingTenders drafting;

    @Autowired
    public CheckingTenders checking;

    @Autowired
    public DraftingFrameworks frameworks;

    @Autowired
    public ApplicationContext context;

    @Autowired
    public JdbcClient jdbc;

    @Autowired
    public Clock clock;

    public TenderId id = new TenderId("");
    public TenderPart.Id other = TenderPart.Id.TENDER;

    @BeforeEach
    void aTenderOfTwoBuyers() {
        id = WholeDraft.begun(context, "Meals at home");
        other = ((PartChange.Done) drafting.add(id, TenderPart.Kind.BUYER)).part();
        drafting.answer(id, other, TenderFields.BUYER.path(), "", WENDMOOR.value());
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    public final DraftTender found() {
        return drafting.find(id).orElseThrow();
    }

    public final TenderPart lead() {
        return found().all(TenderPart.Kind.BUYER).getFirst();
    }

    public final void say(TenderField field, String answer) {
        drafting.answer(id, TenderPart.Id.TENDER, field.path(), found().says(field), answer);
    }

    public final List<String> acts() {
        return jdbc.sql("select act from audit_record where subject_id = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }

    public final void write(Framework framework, PartId part, String place, String answer) {
        String before = part.equals(PartId.FRAMEWORK)
                ? framework.answer(place)
                : framework.criterion(part).orElseThrow().answer(place);
        frameworks.answer(framework.id(), part, new FieldPath(place), before, answer);
    }
}
