package org.evenhand.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.EvenhandApplication;
import org.evenhand.RunningBrowser;
import org.evenhand.SignedInBrowser;
import org.evenhand.WordsIn;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a commissioner waits for in the builder, measured in a real browser: from a key to the points of the invented bids,
 * from leaving a field to the word that it was saved, and for opening a whole framework. The application runs in this
 * JVM, so its processor time can be told too.
 */
final class Builder {
    private static final PartId SECTION = new PartId("social-value");

    /** Looks at every frame, inside the page: asked from outside, a page at work answers late. */
    private static final String LOOK = """
            window.begun = 0;
            window.seen = {};
            window.sought = {
              first: ".criteria-table .criteria-row-acts button",
              last: ".criteria-table table:not([aria-busy]) .criteria-row-acts button",
              link: "%s"
            };
            const look = () => {
              for (const name in sought) {
                if (!seen[name] && document.querySelector(sought[name])?.checkVisibility()) {
                  seen[name] = performance.now();
                }
              }
              requestAnimationFrame(look);
            };
            look();""";

    private final int rounds;

    Builder(int rounds) {
        this.rounds = rounds;
    }

    void measure() {
        SpringApplication application = new SpringApplication(EvenhandApplication.class);
        application.setAdditionalProfiles("demo");
        try (ConfigurableApplicationContext context = application.run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:bench;DB_CLOSE_DELAY=30",
                        "--evenhand.packs=rules",
                        "--evenhand.samples=",
                        "--evenhand.audit.heads=target/bench-heads.csv",
                        "--vaadin.productionMode=true");
                RunningBrowser running = RunningBrowser.start()) {
            String home = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/";
            Page page = running.browser().newPage();
            SignedInBrowser.signIn(page, home, "commissioner");
            print("| %d rounds | median, ms | 95 %%, ms | processor of the application, median, ms |", rounds);
            print("|---|---|---|---|");
            for (int criteria : new int[] {60, 200}) {
                measure(context, page, home, criteria);
            }
        }
    }

    private void measure(ConfigurableApplicationContext context, Page page, String home, int criteria) {
        Framework made = framework(context, criteria);
        String whole = home + "framework/" + made.id().value();
        page.navigate(whole + "/criterion/" + made.criteria().getLast().id().value());
        Locator target = page.getByLabel("Target", new Page.GetByLabelOptions().setExact(true));
        target.waitFor();
        watch(page, ".criteria-dummy-bid .strong", "input");
        run(criteria + " criteria: from a key in the target to the points", round -> {
            target.evaluate("field => { field.focus(); field.setSelectionRange(0, 1); }");
            page.keyboard().press(String.valueOf(1 + round % 9));
            return took(page);
        });
        watch(page, ".entry-saved", "change");
        run(criteria + " criteria: from leaving the target to “Saved”", round -> {
            target.fill(String.valueOf(2000 + 10 * round));
            page.evaluate("() => document.querySelectorAll('.entry-saved').forEach(saved => saved.textContent = '')");
            page.evaluate("() => { window.took = undefined; }");
            page.keyboard().press("Tab");
            return took(page);
        });
        whole(page, home, made, criteria);
    }

    private void whole(Page page, String home, Framework made, int criteria) {
        String address = home + "framework/" + made.id().value();
        String link = "main a[href='framework/" + made.id().value() + "']";
        page.addInitScript(LOOK.formatted(link));
        for (String row : List.of("first", "last")) {
            run(criteria + " criteria: from the list to the " + row + " row of the whole framework", round -> {
                page.navigate(home + "frameworks");
                page.waitForFunction("() => seen.link");
                page.evaluate(
                        "link => { seen = {}; begun = performance.now(); document.querySelector(link).click(); }",
                        link);
                return seen(page, row);
            });
            run(criteria + " criteria: from its address to the " + row + " row", round -> {
                page.navigate(address);
                return seen(page, row);
            });
        }
        Locator weight = page.getByLabel("Weight of C" + criteria / 2, new Page.GetByLabelOptions().setExact(true));
        watch(page, ".reading .strong", "change");
        run(criteria + " criteria: from leaving a weight to the sum", round -> {
            weight.fill("0." + (11 + round % 80));
            page.evaluate("() => { window.took = undefined; }");
            weight.press("Tab");
            return took(page);
        });
    }

    /** Milliseconds from the click, or from the address, until the row can be seen; once all rows can. */
    private static double seen(Page page, String row) {
        page.waitForFunction("() => seen.last");
        return ((Number) page.evaluate("row => seen[row] - begun", row)).doubleValue();
    }

    /** Notes in the page how long after an event a text is another. */
    private static void watch(Page page, String seen, String event) {
        page.evaluate("""
                ([seen, event]) => {
                  let from;
                  document.addEventListener(event, () => { from = performance.now(); window.took = undefined; }, true);
                  new MutationObserver((changes) => {
                    const at = changes.some((change) => {
                      const element = change.target.nodeType === 1 ? change.target : change.target.parentElement;
                      return element?.closest(seen) || [...change.addedNodes].some((node) =>
                        node.nodeType === 1 && (node.matches(seen) || node.querySelector(seen)));
                    });
                    if (at && from !== undefined && window.took === undefined) {
                      window.took = performance.now() - from;
                    }
                  }).observe(document.body, { subtree: true, childList: true, characterData: true });
                }""", List.of(seen, event));
    }

    private static double took(Page page) {
        page.waitForFunction("() => window.took !== undefined");
        return ((Number) page.evaluate("() => window.took")).doubleValue();
    }

    /** One thing to wait for. */
    private interface Round {
        double milliseconds(int round);
    }

    private void run(String what, Round round) {
        int warm = rounds / 3;
        for (int i = 0; i < warm; i++) {
            round.milliseconds(i);
        }
        double[] clock = new double[rounds];
        double[] worked = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long before = processor();
            clock[i] = round.milliseconds(warm + i);
            worked[i] = (processor() - before) / 1e6;
        }
        Arrays.sort(clock);
        Arrays.sort(worked);
        print(
                "| %s | %.0f | %.0f | %.0f |",
                what, clock[rounds / 2], clock[Math.min(rounds - 1, rounds * 95 / 100)], worked[rounds / 2]);
    }

    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean bean
                ? bean.getProcessCpuTime()
                : 0;
    }

    /** Criteria of every kind in turn, each of which scores. */
    private static Framework framework(ConfigurableApplicationContext context, int criteria) {
        SignedInAs.demo(context, "commissioner");
        DraftingFrameworks drafting = context.getBean(DraftingFrameworks.class);
        FrameworkId id = drafting.start(
                        new OrganisationId("northshire-council"), criteria + " criteria", List.of(), WordsIn.ENGLISH)
                .orElseThrow();
        drafting.answer(
                id, drafting.find(id).orElseThrow().criteria().getFirst().id(), new FieldPath("weight"), "", "40");
        for (int i = 1; i < criteria; i++) {
            PartId part = drafting.addOwn(
                    id,
                    switch (i == criteria - 1 ? 0 : i % 4) {
                        case 1 -> CriterionKind.JUDGED;
                        case 2 -> CriterionKind.OUTCOME;
                        case 3 -> CriterionKind.RULE;
                        default -> CriterionKind.TARGET;
                    },
                    Optional.of(SECTION));
            for (Map.Entry<String, String> answer : Map.of(
                            "title", "Measure number " + i,
                            "weight", i == criteria - 1 ? "20" : "0.25",
                            "question", "What will you do about this? Say who does it and how you will know.",
                            "scoring/measure", "hours",
                            "scoring/target/amount", "1300",
                            "scoring/indicator", "less-lonely",
                            "scoring/target", "0.9")
                    .entrySet()) {
                boolean outcome = i != criteria - 1 && i % 4 == 2;
                if (!answer.getKey().startsWith("scoring/target")
                        || answer.getKey().equals("scoring/target") == outcome) {
                    drafting.answer(id, part, new FieldPath(answer.getKey()), "", answer.getValue());
                }
            }
        }
        Framework made = drafting.find(id).orElseThrow();
        SignedInAs.nobody();
        return made;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
