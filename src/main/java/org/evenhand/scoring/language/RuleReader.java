package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.evenhand.scoring.tender.Counts;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads rules of the published language: Drools' own parser makes descriptors of the text, and whatever a descriptor
 * holds beyond the published list is a mistake. No text ever reaches a compiler.
 */
public final class RuleReader {
    private static final int LONGEST_FILE = 200_000;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_MISTAKES = 50;

    private final SourceText source;
    private final Vocabulary vocabulary;
    private final List<RuleMistake> mistakes = new ArrayList<>();

    private RuleReader(String text, Vocabulary vocabulary) {
        this.source = new SourceText(text);
        this.vocabulary = vocabulary;
    }

    /**
     * Result of reading.
     *
     * @param rules those that could be read, in the order of the text
     * @param mistakes every mistake found; the rules may be used only where there is none
     */
    public record Reading(List<Rule> rules, List<RuleMistake> mistakes) {}

    /**
     * Reads a text of one or more rules.
     *
     * @param counts which commitments each criterion counts, by the criterion's id
     */
    public static Reading read(String text, Map<String, Counts> counts, Vocabulary vocabulary) {
        RuleReader reader = new RuleReader(text, vocabulary);
        List<Rule> rules = reader.rules(counts);
        return new Reading(List.copyOf(rules), List.copyOf(reader.mistakes));
    }

    private List<Rule> rules(Map<String, Counts> counts) {
        List<Rule> rules = new ArrayList<>();
        if (source.text().length() > LONGEST_FILE) {
            mistakes.add(
                    new RuleMistake(1, 1, "The rules are longer than " + LONGEST_FILE + " characters; split them up"));
            return rules;
        }
        mistakes.addAll(FirstLook.at(source));
        if (!mistakes.isEmpty()) {
            return rules;
        }
        PackageDescr parsed = parse();
        if (parsed == null || !mistakes.isEmpty()) {
            return rules;
        }
        Whitelist.check(parsed, source, mistakes);
        Map<String, RuleDescr> names = new LinkedHashMap<>();
        for (RuleDescr descr : parsed.getRules()) {
            if (names.putIfAbsent(descr.getName(), descr) != null) {
                mistakes.add(at(descr, "The rule “" + descr.getName() + "” is there twice; give each its own name"));
            }
            read(descr, counts, rules);
            if (mistakes.size() > MOST_MISTAKES) {
                mistakes.subList(MOST_MISTAKES, mistakes.size()).clear();
                mistakes.add(at(descr, "There are more mistakes; correct those above first"));
                return rules;
            }
        }
        if (parsed.getRules().isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new RuleMistake(1, 1, "There is no rule here. " + ParserWords.SHAPE));
        }
        return rules;
    }

    private @Nullable PackageDescr parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = null;
        try {
            parsed = parser.parse((Resource) null, source.text());
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            mistakes.add(new RuleMistake(1, 1, "These rules cannot be read. " + ParserWords.SHAPE));
            return null;
        }
        List<DroolsError> errors = parser.getErrors();
        if (!errors.isEmpty()) {
            // What the parser says after its first error mostly follows from that one.
            DroolsError error = errors.get(0);
            int offset = error instanceof ParserError place ? source.offset(place.getRow(), place.getCol()) : 0;
            mistakes.add(source.mistake(offset, ParserWords.plain(error.getMessage())));
        }
        if (parsed == null && mistakes.isEmpty()) {
            mistakes.add(new RuleMistake(1, 1, "There is no rule here. " + ParserWords.SHAPE));
        }
        return parsed;
    }

    private void read(RuleDescr descr, Map<String, Counts> counts, List<Rule> rules) {
        int before = mistakes.size();
        Whitelist.check(descr, source, mistakes);
        Annotations annotations = Annotations.read(descr, source, mistakes);
        int start = Math.max(0, descr.getStartCharacter());
        int end = Math.min(source.text().length(), descr.getEndCharacter() + 1);
        if (descr.getName() != null && descr.getName().length() > LONGEST_NAME) {
            mistakes.add(at(descr, "The rule's name is longer than " + LONGEST_NAME + " characters; shorten it"));
        }
        if (mistakes.size() > before) {
            return;
        }
        Scope scope = new Scope(counts.getOrDefault(annotations.criterion(), Counts.EITHER));
        PatternReader patterns = new PatternReader(source, scope, vocabulary, mistakes);
        List<List<PatternUse>> branches = patterns.branches(descr.getLhs());
        scope.leave();
        try {
            Rule.Consequence consequence = consequence(descr, scope);
            if (mistakes.size() == before) {
                rules.add(new Rule(
                        descr.getName(),
                        annotations.criterion(),
                        annotations.combine(),
                        source.text().substring(start, end).strip(),
                        source.line(start),
                        branches,
                        consequence,
                        List.copyOf(scope.bindings().values())));
            }
        } catch (Misread misread) {
            if (!misread.mayFollow() || mistakes.size() == before) {
                mistakes.add(source.mistake(misread));
            }
        }
    }

    private Rule.Consequence consequence(RuleDescr descr, Scope scope) throws Misread {
        String text = String.valueOf(descr.getConsequence()).strip();
        if (text.isEmpty()) {
            int then = source.offset(descr.getConsequenceLine(), 0);
            return ConsequenceReader.read(Tokens.of(source.text(), then, then), scope);
        }
        int from = Math.max(descr.getLhs().getEndCharacter(), source.offset(descr.getConsequenceLine(), 0));
        int start = source.text().indexOf(text, Math.max(0, from - 1));
        if (start < 0) {
            start = source.text().indexOf(text, Math.max(0, descr.getStartCharacter()));
        }
        if (start < 0) {
            throw new Misread(
                    descr.getStartCharacter(), "What stands after then cannot be read; write it on lines of its own");
        }
        return ConsequenceReader.read(Tokens.of(source.text(), start, start + text.length()), scope);
    }

    private RuleMistake at(BaseDescr descr, String what) {
        return source.mistake(descr.getStartCharacter(), what);
    }
}
