package org.evenhand.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Arrays;
import java.util.Optional;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.Typed;
import org.evenhand.criteria.ui.packs.PackTicks;
import org.evenhand.design.ActButton;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.Entry;
import org.evenhand.design.FormPage;
import org.evenhand.design.SelectEntry;
import org.evenhand.design.TextEntry;
import org.evenhand.design.Words;
import org.evenhand.packs.RulePacks;

/** The ways to add to a framework: a criterion of one's own, measures of a rule pack, a section. */
final class AddingCriteria extends Div {

    private final transient Words words;
    private final transient DraftingFrameworks drafting;
    private final transient Framework framework;
    private final transient Runnable added;

    AddingCriteria(Words words, DraftingFrameworks drafting, RulePacks packs, Framework framework, Runnable added) {
        this.words = words;
        this.drafting = drafting;
        this.framework = framework;
        this.added = added;
        add(
                new H2(words.say("adding.heading")),
                new NativeDetails(words.say("adding.own"), own()),
                new NativeDetails(words.say("adding.pack"), fromPack(packs)),
                new NativeDetails(words.say("adding.section"), section()));
    }

    private Div own() {
        ChoiceEntry<CriterionKind> kind = new ChoiceEntry<>(
                words.say("adding.kind"),
                Arrays.stream(CriterionKind.values())
                        .map(one -> new ChoiceEntry.Option<>(
                                one,
                                words.opening(words.say("kind." + one.word())),
                                Optional.of(words.say("kind." + one.word() + ".hint"))))
                        .toList());
        SelectEntry<String> section = new SelectEntry<>(
                words.say("field.section"),
                framework.sections().stream()
                        .map(one -> ChoiceEntry.Option.of(one.id().value(), one.name()))
                        .toList());
        section.optional();
        return new Div(
                kind, section, FormPage.buttons(new ActButton(words.say("adding.own.act"), ActButton.Kind.MAIN, () -> {
                    kind.accept();
                    if (isFull(1, kind)) {
                        return;
                    }
                    kind.value()
                            .ifPresentOrElse(
                                    chosen -> UI.getCurrent()
                                            .navigate(CriteriaNavigation.criterion(
                                                    framework.id(),
                                                    drafting.addOwn(
                                                            framework.id(),
                                                            chosen,
                                                            section.value().map(org.evenhand.criteria.PartId::new)))),
                                    () -> kind.refuse(words.say("adding.kind.missing")));
                })));
    }

    private Div fromPack(RulePacks packs) {
        Div measures = new Div();
        SelectEntry<String> pack = PackTicks.choice(words, packs);
        pack.onLeft(chosen -> {
            measures.removeAll();
            PackTicks ticks = PackTicks.of(words, packs, chosen);
            if (!ticks.isEmpty()) {
                ticks.entries().forEach(measures::add);
                measures.add(FormPage.buttons(new ActButton(words.say("adding.pack.act"), ActButton.Kind.PLAIN, () -> {
                    if (isFull(ticks.chosen().size(), pack)) {
                        return;
                    }
                    ticks.chosen().forEach(one -> drafting.addMeasure(framework.id(), one));
                    ticks.entries().forEach(box -> box.set(false));
                    added.run();
                })));
            }
        });
        return new Div(pack, measures);
    }

    /** Whether there is no room for so many more; it is said at the field. */
    private boolean isFull(int more, Entry<?> at) {
        at.accept();
        boolean full = !now().hasRoomFor(more);
        if (full) {
            at.refuse(words.say("adding.full.criteria", Framework.MOST_CRITERIA));
        }
        return full;
    }

    private Framework now() {
        return drafting.find(framework.id()).orElse(framework);
    }

    private Div section() {
        TextEntry title = new TextEntry(words.say("adding.section.title"));
        return new Div(
                title, FormPage.buttons(new ActButton(words.say("adding.section.act"), ActButton.Kind.PLAIN, () -> {
                    title.accept();
                    if (!now().hasRoomForASection()) {
                        title.refuse(words.say("adding.full.sections", Framework.MOST_SECTIONS));
                        return;
                    }
                    drafting.addSection(framework.id(), title.value())
                            .ifPresentOrElse(
                                    part -> {
                                        title.set("");
                                        added.run();
                                    },
                                    () -> title.refuse(words.say("framework.title.refused", Typed.LONGEST_TITLE)));
                })));
    }
}
