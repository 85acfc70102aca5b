package org.evenhand;

import static org.evenhand.ServiceCalls.EVERYBODY;
import static org.evenhand.ServiceCalls.NORTHSHIRE;
import static org.evenhand.ServiceCalls.call;
import static org.evenhand.ServiceCalls.nothing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.InventedFrameworks;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.builder.OwnRules;
import org.evenhand.criteria.drafting.ArrangingFrameworks;
import org.evenhand.criteria.drafting.PricingMeasures;
import org.evenhand.criteria.sheets.FrameworkSheets;
import org.evenhand.criteria.sheets.SheetPlan;
import org.evenhand.criteria.versions.ComparingFrameworks;
import org.evenhand.packs.PackId;
import org.evenhand.packs.RulePacks;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.FieldPath;
import org.evenhand.unitvalues.BankId;
import org.evenhand.unitvalues.BankTerms;
import org.evenhand.unitvalues.UnitValueBanks;
import org.springframework.context.ApplicationContext;

/** Calls on frameworks and rule packs. */
final class CriteriaCalls {

    private static final Set<String> COMMISSIONER = Set.of("commissioner");
    private static final Set<String> DRAFTS = Set.of("commissioner", "joint.commissioner");
    private static final FrameworkId FRAMEWORK = new FrameworkId("shared-lives-example");
    private static final PartId HOURS = new PartId("hours");
    private static final Set<String> READS_VALUES = Set.of("commissioner", "joint.commissioner", "auditor");
    private static final BankId BANK = new BankId("invented-values");
    private static final SheetPlan NO_PLAN =
            new SheetPlan(FRAMEWORK, 1, List.of(), List.of(), List.of(), List.of(), List.of());

    private CriteriaCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call(
                        "InventedFrameworks.make",
                        EVERYBODY,
                        beans -> invented(beans)
                                .make(
                                        new InventedFrameworks.Invented(
                                                FRAMEWORK,
                                                NORTHSHIRE,
                                                Optional.empty(),
                                                "Meals",
                                                Map.of(),
                                                Map.of(),
                                                new LinkedHashMap<>()),
                                        "Ceri")),
                call(
                        "InventedFrameworks.keep",
                        EVERYBODY,
                        beans -> nothing(() -> invented(beans)
                                .keep(
                                        new BankId("made-up"),
                                        NORTHSHIRE,
                                        new BankTerms("Made up", "None", "2025", "Made up", "None"),
                                        List.of(),
                                        "Ceri"))),
                call(
                        "DraftingFrameworks.organisations",
                        DRAFTS,
                        beans -> drafting(beans).organisations()),
                call("DraftingFrameworks.mine", DRAFTS, beans -> drafting(beans).mine()),
                call(
                        "DraftingFrameworks.howMany",
                        DRAFTS,
                        beans -> drafting(beans).howMany()),
                call("DraftingFrameworks.find", DRAFTS, beans -> drafting(beans).find(FRAMEWORK)),
                call(
                        "DraftingFrameworks.start",
                        COMMISSIONER,
                        beans -> drafting(beans).start(NORTHSHIRE, "Meals", List.of(), WordsIn.ENGLISH)),
                call(
                        "DraftingFrameworks.answer",
                        COMMISSIONER,
                        beans -> drafting(beans).answer(FRAMEWORK, HOURS, new FieldPath("weight"), "20", "30")),
                call(
                        "DraftingFrameworks.addMeasure",
                        COMMISSIONER,
                        beans -> drafting(beans)
                                .addMeasure(
                                        FRAMEWORK,
                                        new DraftingFrameworks.PackMeasure(
                                                new PackId("fair-work-in-care"), new CriterionId("none")))),
                call(
                        "DraftingFrameworks.addOwn",
                        COMMISSIONER,
                        beans -> drafting(beans).addOwn(FRAMEWORK, CriterionKind.JUDGED, Optional.empty())),
                call(
                        "DraftingFrameworks.addSection",
                        COMMISSIONER,
                        beans -> drafting(beans).addSection(FRAMEWORK, "Place")),
                call(
                        "DraftingFrameworks.move",
                        COMMISSIONER,
                        beans -> nothing(() -> drafting(beans).move(FRAMEWORK, HOURS, true))),
                call(
                        "DraftingFrameworks.duplicate",
                        COMMISSIONER,
                        beans -> drafting(beans).duplicate(FRAMEWORK, HOURS)),
                call(
                        "DraftingFrameworks.remove",
                        COMMISSIONER,
                        beans -> nothing(() -> drafting(beans).remove(FRAMEWORK, HOURS))),
                call(
                        "DraftingFrameworks.putBack",
                        COMMISSIONER,
                        beans -> nothing(() -> drafting(beans).putBack(FRAMEWORK, HOURS))),
                call(
                        "OwnRules.takeOver",
                        COMMISSIONER,
                        beans -> beans.getBean(OwnRules.class).takeOver(FRAMEWORK, HOURS, "")),
                call(
                        "OwnRules.backToForm",
                        COMMISSIONER,
                        beans -> beans.getBean(OwnRules.class).backToForm(FRAMEWORK, HOURS)),
                call(
                        "OwnRules.throwAway",
                        COMMISSIONER,
                        beans -> beans.getBean(OwnRules.class).throwAway(FRAMEWORK, HOURS, "")),
                call(
                        "ArrangingFrameworks.weigh",
                        COMMISSIONER,
                        beans -> arranging(beans).weigh(FRAMEWORK, List.of())),
                call(
                        "ArrangingFrameworks.moveSection",
                        COMMISSIONER,
                        beans -> nothing(() -> arranging(beans).moveSection(FRAMEWORK, new PartId("quality"), true))),
                call(
                        "ArrangingFrameworks.removeSection",
                        COMMISSIONER,
                        beans -> arranging(beans).removeSection(FRAMEWORK, new PartId("quality"))),
                call(
                        "ComparingFrameworks.versions",
                        COMMISSIONER,
                        beans -> beans.getBean(ComparingFrameworks.class).versions(FRAMEWORK)),
                call(
                        "ComparingFrameworks.version",
                        COMMISSIONER,
                        beans -> beans.getBean(ComparingFrameworks.class).version(FRAMEWORK, 1)),
                call(
                        "FrameworkSheets.download",
                        COMMISSIONER,
                        beans -> nothing(() -> download(beans.getBean(FrameworkSheets.class)))),
                call(
                        "FrameworkSheets.plan",
                        COMMISSIONER,
                        beans -> beans.getBean(FrameworkSheets.class).plan(FRAMEWORK, new byte[0], List.of())),
                call(
                        "FrameworkSheets.bringIn",
                        COMMISSIONER,
                        beans -> beans.getBean(FrameworkSheets.class)
                                .bringIn(FRAMEWORK, NO_PLAN, List.of(), "none.xlsx", percent -> {})),
                call(
                        "PricingMeasures.take",
                        COMMISSIONER,
                        beans -> beans.getBean(PricingMeasures.class).take(FRAMEWORK, HOURS, BANK, "none")),
                call(
                        "PricingMeasures.own",
                        COMMISSIONER,
                        beans -> beans.getBean(PricingMeasures.class).own(FRAMEWORK, HOURS, "none")),
                call(
                        "PricingMeasures.drop",
                        COMMISSIONER,
                        beans -> nothing(
                                () -> beans.getBean(PricingMeasures.class).drop(FRAMEWORK, HOURS, "none"))),
                call("UnitValueBanks.banks", READS_VALUES, beans -> banks(beans).banks()),
                call("UnitValueBanks.bank", READS_VALUES, beans -> banks(beans).bank(BANK)),
                call("UnitValueBanks.read", DRAFTS, beans -> banks(beans).read(new byte[0], List.of())),
                call(
                        "UnitValueBanks.keep",
                        COMMISSIONER,
                        beans -> banks(beans)
                                .keep(
                                        NORTHSHIRE,
                                        new BankTerms("", "", "", "", ""),
                                        new UnitValueBanks.Planned.Read("", List.of(), List.of()))),
                call(
                        "UnitValueBanks.delete",
                        COMMISSIONER,
                        beans -> banks(beans).delete(BANK, "")),
                call("RulePacks.all", EVERYBODY, beans -> packs(beans).all()),
                call("RulePacks.pack", EVERYBODY, beans -> packs(beans).pack(new PackId("fair-work-in-care"))),
                call("RulePacks.inForce", EVERYBODY, beans -> packs(beans).inForce(LocalDate.of(2026, 9, 1))));
    }

    private static void download(FrameworkSheets sheets) {
        try {
            sheets.download(FRAMEWORK, (key, parts) -> key, OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static UnitValueBanks banks(ApplicationContext beans) {
        return beans.getBean(UnitValueBanks.class);
    }

    private static InventedFrameworks invented(ApplicationContext beans) {
        return beans.getBean(InventedFrameworks.class);
    }

    private static DraftingFrameworks drafting(ApplicationContext beans) {
        return beans.getBean(DraftingFrameworks.class);
    }

    private static ArrangingFrameworks arranging(ApplicationContext beans) {
        return beans.getBean(ArrangingFrameworks.class);
    }

    private static RulePacks packs(ApplicationContext beans) {
        return beans.getBean(RulePacks.class);
    }
}
