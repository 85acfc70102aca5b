package org.evenhand.scoring;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;

/** A bid under construction, for tests. */
public final class ABid {
    private final BidId id;
    private OffsetDateTime received = ACase.DEADLINE.minusDays(1);
    private Optional<Money> price = Optional.empty();
    private Optional<Quantity> deployed = Optional.empty();
    private final TreeMap<FactName, FactValue> facts = new TreeMap<>();
    private final List<Bid.Commitment> commitments = new ArrayList<>();
    private final List<Bid.Outcome> outcomes = new ArrayList<>();
    private Optional<Bid.Withdrawal> withdrawn = Optional.empty();
    private Optional<Bid.Disregard> disregarded = Optional.empty();
    private final TreeMap<CriterionId, Marks.Given> agreed = new TreeMap<>();
    private final List<Marks.Individual> individual = new ArrayList<>();

    ABid(String id) {
        this.id = new BidId(id);
    }

    public ABid price(String amount) {
        price = Optional.of(ACase.money(amount));
        return this;
    }

    public ABid mark(String criterion, String mark) {
        agreed.put(new CriterionId(criterion), new Marks.Given(ACase.quantity(mark), "panel.yaml#agreed[0]"));
        return this;
    }

    public ABid mark(String evaluator, String criterion, String mark) {
        Marks.Given given = new Marks.Given(ACase.quantity(mark), "panel.yaml#individual[" + individual.size() + "]");
        individual.add(new Marks.Individual(new EvaluatorId(evaluator), new CriterionId(criterion), given));
        return this;
    }

    public ABid offers(String measure, String quantity) {
        return offers(measure, quantity, false, Optional.empty());
    }

    public ABid embeds(String measure, String quantity) {
        return offers(measure, quantity, true, Optional.empty());
    }

    public ABid offers(String measure, String quantity, boolean embedded, Optional<String> how, Bid.Evidence... e) {
        commitments.add(
                new Bid.Commitment(new MeasureId(measure), ACase.quantity(quantity), embedded, how, List.of(e)));
        return this;
    }

    public ABid outcome(String indicator, String people, String improved) {
        outcomes.add(new Bid.Outcome(
                new IndicatorId(indicator), ACase.quantity(people), ACase.quantity(improved), Optional.empty()));
        return this;
    }

    public ABid fact(String name, String value) {
        facts.put(new FactName(name), FactValue.of(value));
        return this;
    }

    public ABid deploys(String fte) {
        deployed = Optional.of(ACase.quantity(fte));
        return this;
    }

    public ABid received(OffsetDateTime at) {
        received = at;
        return this;
    }

    public ABid withdrawn() {
        withdrawn = Optional.of(new Bid.Withdrawal(ACase.DEADLINE, "no staff"));
        return this;
    }

    public ABid disregarded(Bid.Disregard why) {
        disregarded = Optional.of(why);
        return this;
    }

    ScoringCase.Entry entry() {
        Bid bid = new Bid(id, received, price, deployed, facts, commitments, outcomes, withdrawn, disregarded);
        return new ScoringCase.Entry(bid, new Marks(agreed, individual));
    }
}
