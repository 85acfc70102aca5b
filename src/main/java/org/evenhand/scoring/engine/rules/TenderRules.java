package org.evenhand.scoring.engine.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.kinds.Templates;
import org.evenhand.scoring.language.Rule;
import org.evenhand.scoring.language.RuleMistake;
import org.evenhand.scoring.language.RuleReader;
import org.evenhand.scoring.language.Vocabulary;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.RuleText;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Nearest;
import org.evenhand.shared.Sha256;

/** The rules of a tender, one a criterion: the templates' and the commissioner's own, read down the same path. */
public final class TenderRules {
    private final Map<CriterionId, Rule> rules = new LinkedHashMap<>();
    private final List<PublishedRule> published = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private TenderRules() {}

    public static TenderRules of(Tender tender, Vocabulary vocabulary, RuleShelf shelf) {
        TenderRules all = new TenderRules();
        Map<String, Counts> counts = counts(tender);
        Map<String, Own> own = all.own(tender, counts, vocabulary, shelf);
        for (int i = 0; i < tender.criteria().size(); i++) {
            Criterion criterion = tender.criteria().get(i);
            String path = "criteria[" + i + "].scoring.rule";
            if (criterion.scheme() instanceof Scheme.OwnRule scheme) {
                all.ownRule(criterion, scheme.ruleName(), path, own);
            } else {
                all.template(criterion, tender, counts, shelf, i);
            }
        }
        all.unused(own);
        return all;
    }

    /** What is wrong in the commissioner's own rules, for a tender too broken to write the others. */
    public static List<Mistake> mistakesOfOwn(Tender tender, Vocabulary vocabulary, RuleShelf shelf) {
        TenderRules all = new TenderRules();
        all.own(tender, counts(tender), vocabulary, shelf);
        return all.mistakes;
    }

    private static Map<String, Counts> counts(Tender tender) {
        Map<String, Counts> counts = new HashMap<>();
        tender.criteria().forEach(criterion -> counts.put(criterion.id().value(), criterion.counts()));
        return counts;
    }

    /** A commissioner's rule and the file it stands in. */
    private record Own(Rule rule, String file, boolean[] used) {}

    private Map<String, Own> own(Tender tender, Map<String, Counts> counts, Vocabulary vocabulary, RuleShelf shelf) {
        Map<String, Own> own = new LinkedHashMap<>();
        for (RuleText text : tender.rules()) {
            RuleReader.Reading reading = shelf.own(text.text(), counts, vocabulary);
            for (RuleMistake mistake : reading.mistakes()) {
                mistakes.add(new Mistake(
                        new Mistake.Place.At(text.file(), mistake.line(), mistake.column()), mistake.what()));
            }
            for (Rule rule : reading.rules()) {
                Own before = own.putIfAbsent(rule.name(), new Own(rule, text.file(), new boolean[1]));
                if (before != null && !before.file().equals(text.file())) {
                    mistakes.add(at(
                            text.file(),
                            rule,
                            "The rule “" + rule.name() + "” stands in " + before.file() + " too; rename one"));
                }
            }
        }
        return own;
    }

    private void ownRule(Criterion criterion, String name, String path, Map<String, Own> own) {
        Own found = own.get(name);
        if (found == null) {
            if (mistakes.stream().noneMatch(mistake -> mistake.place() instanceof Mistake.Place.At)) {
                mistakes.add(Mistake.in(
                        "tender.yaml",
                        path,
                        "Criterion " + criterion.id() + " names the rule “" + name + "”, but there is none of that name"
                                + Nearest.suggestion(name, own.keySet())));
            }
            return;
        }
        found.used()[0] = true;
        Rule rule = found.rule();
        if (!rule.criterion().equals(criterion.id().value())) {
            mistakes.add(at(
                    found.file(),
                    rule,
                    "The rule “" + name + "” scores @criterion(\"" + rule.criterion() + "\"), but criterion "
                            + criterion.id() + " names it; make the two agree"));
            return;
        }
        put(criterion, rule, true);
    }

    private void template(
            Criterion criterion, Tender tender, Map<String, Counts> counts, RuleShelf shelf, int position) {
        Optional<String> text = Templates.write(criterion, tender.contract());
        RuleReader.Reading reading = shelf.template(
                text.orElseThrow(), counts.getOrDefault(criterion.id().value(), Counts.EITHER), counts);
        if (!reading.mistakes().isEmpty()) {
            mistakes.add(Mistake.in(
                    "tender.yaml",
                    "criteria[" + position + "]",
                    "No rule can be written for criterion " + criterion.id() + ": "
                            + reading.mistakes().get(0).what()));
            return;
        }
        put(criterion, reading.rules().get(0), false);
    }

    private void put(Criterion criterion, Rule rule, boolean own) {
        rules.put(criterion.id(), rule);
        published.add(new PublishedRule(criterion.id(), rule.name(), own, rule.drl()));
    }

    private void unused(Map<String, Own> own) {
        for (Own rule : own.values()) {
            if (!rule.used()[0]) {
                mistakes.add(at(
                        rule.file(),
                        rule.rule(),
                        "No criterion uses the rule “" + rule.rule().name() + "”, which says @criterion(\""
                                + rule.rule().criterion()
                                + "\"); name it in a criterion of kind rule, or take it out"));
            }
        }
        for (PublishedRule rule : published) {
            Own clash = own.get(rule.name());
            if (clash != null && !rule.own()) {
                mistakes.add(at(
                        clash.file(),
                        clash.rule(),
                        "The rule of criterion " + rule.criterion() + " is called “" + rule.name()
                                + "” too; rename yours"));
            }
        }
    }

    private static Mistake at(String file, Rule rule, String what) {
        return new Mistake(new Mistake.Place.At(file, rule.line(), 1), what);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    public Map<CriterionId, Rule> rules() {
        return rules;
    }

    public List<PublishedRule> published() {
        return published;
    }

    /** The SHA-256 of the DRL in criterion order, each rule followed by a line end. */
    public Sha256 hash() {
        StringBuilder all = new StringBuilder();
        published.forEach(rule -> all.append(rule.drl()).append('\n'));
        return Sha256.of(all.toString());
    }
}
