package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.EvenhandApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep to what they say they use, and say no more than the design lets them. */
class ModulesTest {

    /** In the order of the workflow: each may use only what stands before it. */
    static final List<String> ALL_BUT_SAMPLES = List.of(
            "shared",
            "scoring",
            "documents",
            "folders",
            "packs",
            "design",
            "spreadsheets",
            "letters",
            "encryption",
            "receipts",
            "fairness",
            "cli",
            "record",
            "answers",
            "people",
            "signin",
            "audit",
            "unitvalues",
            "criteria",
            "planning",
            "scoresheets",
            "notices",
            "tenders",
            "questions",
            "evidence",
            "bids",
            "evaluation",
            "awards",
            "contracts",
            "publishing");

    /** Module → what it may use, beside `shared`; and whatever those may use. The order is the workflow's. */
    private static final Map<String, List<String>> DESIGN = Map.ofEntries(
            Map.entry("shared", List.of()),
            Map.entry("scoring", List.of()),
            Map.entry("documents", List.of()),
            Map.entry("folders", List.of("scoring", "documents")),
            Map.entry("packs", List.of("folders")),
            Map.entry("design", List.of()),
            Map.entry("spreadsheets", List.of()),
            Map.entry("letters", List.of()),
            Map.entry("encryption", List.of()),
            Map.entry("fairness", List.of("scoring")),
            Map.entry("receipts", List.of()),
            Map.entry("cli", List.of("folders", "packs", "receipts", "fairness")),
            Map.entry("record", List.of()),
            Map.entry("answers", List.of("record")),
            Map.entry("people", List.of("record", "answers")),
            Map.entry("signin", List.of("people")),
            Map.entry("audit", List.of("people")),
            Map.entry("unitvalues", List.of("people", "spreadsheets")),
            Map.entry("criteria", List.of("answers", "scoring", "folders", "packs", "spreadsheets", "unitvalues")),
            Map.entry("planning", List.of("answers", "people")),
            Map.entry("scoresheets", List.of("scoring")),
            Map.entry("notices", List.of("folders", "people", "scoresheets")),
            Map.entry("tenders", List.of("criteria", "scoresheets", "notices")),
            Map.entry("questions", List.of("notices")),
            Map.entry("evidence", List.of("documents", "encryption", "people")),
            Map.entry("bids", List.of("notices", "evidence", "answers", "encryption", "receipts", "spreadsheets")),
            Map.entry("evaluation", List.of("bids", "scoresheets")),
            Map.entry("awards", List.of("evaluation")),
            Map.entry("contracts", List.of("awards", "answers")),
            Map.entry("publishing", ALL_BUT_SAMPLES.subList(0, ALL_BUT_SAMPLES.size() - 1)),
            Map.entry("samples", ALL_BUT_SAMPLES),
            Map.entry("timetable", List.of()),
            Map.entry("operations", ALL_BUT_SAMPLES));

    /** What sends no words out, or does it for others. */
    private static final Set<String> ABOVE_LETTERS = Set.of("shared", "scoring", "design", "letters");

    private static final ApplicationModules EVENHAND = ApplicationModules.of(EvenhandApplication.class);
    private static final ImportOption EVERYTHING = location -> true;

    @Test
    void every_module_keeps_to_the_modules_it_names_and_to_their_public_part() {
        EVENHAND.verify();
    }

    @Test
    void a_planted_use_of_a_module_that_is_not_named_and_of_a_hidden_part_are_found() {
        var violations = ApplicationModules.of("planted.modules", EVERYTHING).detectViolations();

        assertThat(violations.getMessages())
                .anyMatch(message -> message.contains("UsesTheModuleAbove") && message.contains("high"))
                .anyMatch(message -> message.contains("ReachesIntoTheHiddenPart") && message.contains("Hidden"));
    }

    @Test
    void every_module_names_what_it_uses_and_nothing_that_the_design_does_not_let_it_use() {
        assertThat(objections("org.evenhand", EVENHAND)).isEmpty();
    }

    @Test
    void a_module_that_the_design_does_not_know_or_that_names_nothing_is_found() {
        var planted = ApplicationModules.of("planted", EVERYTHING);

        assertThat(objections("planted", planted))
                .contains("tenders does not name what it uses (@ApplicationModule(allowedDependencies = …))")
                .contains("unmarked is not a module of the design");
    }

    @Test
    void whoever_sends_words_out_may_use_letters_but_values_scoring_and_screens_may_not() {
        assertThat(DESIGN.keySet())
                .filteredOn(module -> mayUse(module, true).contains("letters"))
                .contains("people", "audit", "questions", "awards", "samples")
                .doesNotContain("shared", "scoring", "design", "letters");
    }

    private static Set<String> objections(String base, ApplicationModules modules) {
        Set<String> objections = new TreeSet<>();
        for (var module : modules) {
            String name = module.getIdentifier().toString();
            var declared = module.getBasePackage().getAnnotation(ApplicationModule.class);
            if (!DESIGN.containsKey(name)) {
                objections.add(name + " is not a module of the design");
            } else if (declared.isEmpty() || isOpen(declared.get())) {
                objections.add(name + " does not name what it uses (@ApplicationModule(allowedDependencies = …))");
            } else {
                Set<String> tooMuch = new TreeSet<>(named(declared.get()));
                tooMuch.removeAll(mayUse(name, hasViews(module)));
                tooMuch.forEach(other -> objections.add(name + " may not use " + other));
            }
        }
        return objections;
    }

    private static boolean hasViews(org.springframework.modulith.core.ApplicationModule module) {
        return module.getBasePackage().getDirectSubPackages().stream()
                .anyMatch(part -> part.getLocalName().equals("ui"));
    }

    private static boolean isOpen(ApplicationModule declared) {
        return List.of(declared.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN);
    }

    private static Set<String> named(ApplicationModule declared) {
        return List.of(declared.allowedDependencies()).stream()
                .map(dependency -> dependency.replaceFirst("\\s*::.*", ""))
                .collect(Collectors.toSet());
    }

    /** Everyone may use `shared`, whatever stands below `letters` may use it; a module with views may use `design`. */
    private static Set<String> mayUse(String module, boolean withViews) {
        Set<String> allowed = new HashSet<>(Set.of("shared"));
        if (!ABOVE_LETTERS.contains(module)) {
            allowed.add("letters");
        }
        if (withViews) {
            allowed.add("design");
        }
        for (String other : DESIGN.get(module)) {
            allowed.add(other);
            allowed.addAll(mayUse(other, false));
        }
        return allowed;
    }
}
