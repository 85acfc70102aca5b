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
import org.evenhand.criteria.ui.packs.PackTicks;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.FormField;
import org.evenhand.design.FormPage;
import org.evenhand.design.Messages;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.packs.RulePacks;
import org.evenhand.shared.TypedText;

/** The ways to add to a framework: a criterion of one's own, measures of a rule pack, a section. */
final class AddingCriteria extends Div {

    private final transient Messages messages;
    private final transient DraftingFrameworks drafting;
    private final transient Framework framework;
    private final transient Runnable added;

    AddingCriteria(
            Messages messages, DraftingFrameworks drafting, RulePacks packs, Framework framework, Runnable added) {
        this.messages = messages;
        this.drafting = drafting;
        this.framework = framework;
        this.added = added;
        add(
                new H2(messages.say("adding.heading")),
                new NativeDetails(messages.say("adding.own"), own()),
                new NativeDetails(messages.say("adding.pack"), fromPack(packs)),
                new NativeDetails(messages.say("adding.section"), section()));
    }

    private Div own() {
        ChoiceFormField<CriterionKind> kind = new ChoiceFormField<>(
                messages.say("adding.kind"),
                Arrays.stream(CriterionKind.values())
                        .map(one -> new ChoiceFormField.Option<>(
                                one,
                                messages.opening(messages.say("kind." + one.word())),
                                Optional.of(messages.say("kind." + one.word() + ".hint"))))
                        .toList());
        SelectFormField<String> section = new SelectFormField<>(
                messages.say("field.section"),
                framework.sections().stream()
                        .map(one -> ChoiceFormField.Option.of(one.id().value(), one.name()))
                        .toList());
        section.optional();
        return new Div(
                kind,
                section,
                FormPage.buttons(new ActionButton(messages.say("adding.own.act"), ActionButton.Kind.MAIN, () -> {
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
                                    () -> kind.refuse(messages.say("adding.kind.missing")));
                })));
    }

    private Div fromPack(RulePacks packs) {
        Div measures = new Div();
        SelectFormField<String> pack = PackTicks.choice(messages, packs);
        pack.onLeft(chosen -> {
            measures.removeAll();
            PackTicks ticks = PackTicks.of(messages, packs, chosen);
            if (!ticks.isEmpty()) {
                ticks.entries().forEach(measures::add);
                measures.add(FormPage.buttons(new ActionButton(
                        messages.say("adding.pack.act"), ActionButton.Kind.PLAIN, () -> {
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
    private boolean isFull(int more, FormField<?> at) {
        at.accept();
        boolean full = !now().hasRoomFor(more);
        if (full) {
            at.refuse(messages.say("adding.full.criteria", Framework.MOST_CRITERIA));
        }
        return full;
    }

    private Framework now() {
        return drafting.find(framework.id()).orElse(framework);
    }

    private Div section() {
        TextFormField title = new TextFormField(messages.say("adding.section.title"));
        return new Div(
                title,
                FormPage.buttons(new ActionButton(messages.say("adding.section.act"), ActionButton.Kind.PLAIN, () -> {
                    title.accept();
                    if (!now().hasRoomForASection()) {
                        title.refuse(messages.say("adding.full.sections", Framework.MOST_SECTIONS));
                        return;
                    }
                    drafting.addSection(framework.id(), title.value())
                            .ifPresentOrElse(
                                    part -> {
                                        title.set("");
                                        added.run();
                                    },
                                    () -> title.refuse(
                                            messages.say("framework.title.refused", TypedText.LONGEST_TITLE)));
                })));
    }
}
