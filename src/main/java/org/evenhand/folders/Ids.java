package org.evenhand.folders;

import org.evenhand.scoring.BidId;
import org.evenhand.scoring.CriterionId;
import org.evenhand.scoring.EvaluatorId;
import org.evenhand.scoring.FactName;
import org.evenhand.scoring.IndicatorId;
import org.evenhand.scoring.MeasureId;
import org.evenhand.scoring.SectionId;
import org.evenhand.shared.TenderId;

/** The forms of the ids of a tender folder. */
final class Ids {
    static final Form<TenderId> TENDER = Forms.id(TenderId::new, TenderId::value);
    static final Form<Publication.BuyerId> BUYER = Forms.id(Publication.BuyerId::new, Publication.BuyerId::value);
    static final Form<SectionId> SECTION = Forms.id(SectionId::new, SectionId::value);
    static final Form<CriterionId> CRITERION = Forms.id(CriterionId::new, CriterionId::value);
    static final Form<BidId> BID = Forms.id(BidId::new, BidId::value);
    static final Form<EvaluatorId> EVALUATOR = Forms.id(EvaluatorId::new, EvaluatorId::value);
    static final Form<MeasureId> MEASURE = Forms.id(MeasureId::new, MeasureId::value);
    static final Form<FactName> FACT = Forms.id(FactName::new, FactName::value);
    static final Form<IndicatorId> INDICATOR = Forms.id(IndicatorId::new, IndicatorId::value);

    private Ids() {}
}
