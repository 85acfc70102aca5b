package org.evenhand.scoring.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Refuses everything a package or rule may hold in DRL that the published language leaves out. */
final class Whitelist {
    private static final String ONLY_RULES = "A rule file holds rules only; take out the ";

    private Whitelist() {}

    static void check(PackageDescr parsed, SourceText source, List<RuleMistake> mistakes) {
        refuse(parsed.getImports(), "import", source, mistakes);
        refuse(parsed.getFunctionImports(), "function import", source, mistakes);
        refuse(parsed.getAccumulateImports(), "accumulate import", source, mistakes);
        refuse(parsed.getGlobals(), "global", source, mistakes);
        refuse(parsed.getFunctions(), "function", source, mistakes);
        refuse(parsed.getTypeDeclarations(), "declared type", source, mistakes);
        refuse(parsed.getEnumDeclarations(), "declared enum", source, mistakes);
        refuse(parsed.getEntryPointDeclarations(), "declared entry point", source, mistakes);
        refuse(parsed.getWindowDeclarations(), "declared window", source, mistakes);
        refuse(parsed.getAttributes(), "attribute", source, mistakes);
        if (parsed.getUnit() != null) {
            mistakes.add(new RuleMistake(1, 1, ONLY_RULES + "unit"));
        }
        if (parsed.getName() != null && !parsed.getName().isEmpty()) {
            mistakes.add(new RuleMistake(1, 1, ONLY_RULES + "package line"));
        }
    }

    static void check(RuleDescr rule, SourceText source, List<RuleMistake> mistakes) {
        if (!rule.getClass().equals(RuleDescr.class) || rule.isQuery()) {
            mistakes.add(source.mistake(rule.getStartCharacter(), ONLY_RULES + "query"));
        }
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            mistakes.add(source.mistake(
                    attribute.getStartCharacter(),
                    "Take out " + attribute.getName()
                            + ": every rule whose conditions are met fires, in no special order"));
        }
        if (rule.getParentName() != null) {
            mistakes.add(
                    source.mistake(rule.getStartCharacter(), "A rule cannot extend another; write its conditions out"));
        }
        Map<String, Object> named = rule.getNamedConsequences();
        if (!named.isEmpty()) {
            mistakes.add(source.mistake(rule.getStartCharacter(), "A rule has one then; write a second rule instead"));
        }
        if (rule.getLhs() == null || rule.getConsequence() == null) {
            mistakes.add(source.mistake(rule.getStartCharacter(), "The rule is not whole. " + ParserWords.SHAPE));
        }
    }

    private static void refuse(
            Collection<? extends BaseDescr> found, String what, SourceText source, List<RuleMistake> mistakes) {
        for (BaseDescr descr : found) {
            mistakes.add(source.mistake(Math.max(0, descr.getStartCharacter()), ONLY_RULES + what));
        }
    }
}
