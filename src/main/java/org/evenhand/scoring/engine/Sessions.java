package org.evenhand.scoring.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.scoring.engine.facts.Preparing;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.engine.rules.StageRules;
import org.evenhand.scoring.language.Fact;
import org.evenhand.scoring.language.RuleSession;

/**
 * The Drools sessions of a tender, opened when first needed and shared by runs that follow one another: opening one costs
 * more than scoring a bid. Not for several threads at once.
 */
final class Sessions implements AutoCloseable {
    private final CompiledTender compiled;
    private final Preparing preparing;
    private final boolean keeping;
    private final List<RuleSession> open = new ArrayList<>();
    private final Map<Integer, Screener> screeners = new HashMap<>();
    private final Map<Integer, RuleSession> deciding = new HashMap<>();
    private final Map<Integer, RuleSession> matching = new HashMap<>();
    private final Map<Integer, StageScorer> scorers = new HashMap<>();

    /** With {@code keeping}, a bid keeps what was worked out for it, to be scored again with one thing changed. */
    Sessions(CompiledTender compiled, Preparing preparing, boolean keeping) {
        this.compiled = compiled;
        this.preparing = preparing;
        this.keeping = keeping;
    }

    Screener screener(int stage) {
        return screeners.computeIfAbsent(
                stage,
                any -> new Screener(
                        compiled, preparing, stage, opened(compiled.stage(stage).openScreening(compiled.tender()))));
    }

    /**
     * A scorer that works with these pool figures.
     *
     * @throws org.evenhand.scoring.language.RuleTrouble where a rule's conditions on them cannot be worked out
     */
    StageScorer scorer(int stage, List<Fact.Pool> pools) {
        StageScorer first = scorers.get(stage);
        if (first != null && first.pools().equals(pools)) {
            return first;
        }
        StageRules rules = compiled.stage(stage);
        StageScorer scorer = new StageScorer(
                compiled,
                stage,
                pools,
                rules.plan(
                        deciding.computeIfAbsent(stage, any -> opened(rules.openDeciding(compiled.tender()))), pools),
                matching.computeIfAbsent(stage, any -> opened(rules.openMatching(compiled.tender()))),
                keeping);
        scorers.putIfAbsent(stage, scorer);
        return scorer;
    }

    private RuleSession opened(RuleSession session) {
        open.add(session);
        return session;
    }

    @Override
    public void close() {
        open.forEach(RuleSession::close);
    }
}
