package org.evenhand.folders.content;

import org.evenhand.folders.Publication;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.EvaluatorId;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.shared.TenderId;
import org.springframework.modulith.NamedInterface;

/** The forms of the ids of a tender folder. */
@NamedInterface("content")
public final class Ids {
    static final Form<TenderId> TENDER = Forms.id(TenderId::new, TenderId::value);
    static final Form<String> LOT = Forms.id(id -> id, id -> id);
    static final Form<Publication.BuyerId> BUYER = Forms.id(Publication.BuyerId::new, Publication.BuyerId::value);
    static final Form<SectionId> SECTION = Forms.id(SectionId::new, SectionId::value);
    public static final Form<CriterionId> CRITERION = Forms.id(CriterionId::new, CriterionId::value);
    public static final Form<BidId> BID = Forms.id(BidId::new, BidId::value);
    static final Form<EvaluatorId> EVALUATOR = Forms.id(EvaluatorId::new, EvaluatorId::value);
    public static final Form<MeasureId> MEASURE = Forms.id(MeasureId::new, MeasureId::value);
    public static final Form<FactName> FACT = Forms.id(FactName::new, FactName::value);
    public static final Form<IndicatorId> INDICATOR = Forms.id(IndicatorId::new, IndicatorId::value);

    private Ids() {}
}
