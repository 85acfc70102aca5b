package org.evenhand.scoring.engine.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.scoring.engine.facts.Stages;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.tender.Tender;

/** A tender whose rules have been read, ready to be run over bids. */
public final class CompiledTender {
    private final Tender tender;
    private final TenderRules rules;
    private final Stages stages;
    private final List<StageRules> byStage = new ArrayList<>();
    private final List<List<Scored>> scored = new ArrayList<>();
    private final Map<SectionId, Integer> sectionPlaces = new HashMap<>();
    private final int[] sectionStages;

    public CompiledTender(Tender tender, TenderRules rules, RuleShelf shelf, boolean plainly) {
        this.tender = tender;
        this.rules = rules;
        this.stages = new Stages(tender);
        for (int i = 0; i < tender.sections().size(); i++) {
            sectionPlaces.put(tender.sections().get(i).id(), i);
        }
        for (int stage = 1; stage <= stages.last(); stage++) {
            int now = stage;
            List<Criterion> criteria =
                    tender.criteria().stream().filter(c -> stages.of(c) == now).toList();
            StageRules stageRules = new StageRules(criteria, rules.rules(), shelf, plainly);
            byStage.add(stageRules);
            scored.add(stageRules.scored(this));
        }
        this.sectionStages = new int[tender.sections().size()];
        for (int i = 0; i < sectionStages.length; i++) {
            sectionStages[i] = tender.sections().get(i).stage();
        }
        for (Criterion criterion : tender.criteria()) {
            int place = sectionPlace(criterion);
            if (place >= 0) {
                sectionStages[place] = Math.max(sectionStages[place], stages.of(criterion));
            }
        }
    }

    public Tender tender() {
        return tender;
    }

    public TenderRules rules() {
        return rules;
    }

    public Stages stages() {
        return stages;
    }

    public StageRules stage(int stage) {
        return byStage.get(stage - 1);
    }

    /** The criteria of a stage that give points. */
    public List<Scored> scored(int stage) {
        return scored.get(stage - 1);
    }

    /** The place of a criterion's section in the tender; −1 for a gate outside the sections. */
    int sectionPlace(Criterion criterion) {
        return criterion.section().map(id -> sectionPlaces.getOrDefault(id, -1)).orElse(-1);
    }

    /** The stage at which the last criterion of a section has been scored. */
    public int sectionStage(int place) {
        return sectionStages[place];
    }
}
