package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.PricingMeasures;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.FormField;
import org.evenhand.design.FormPage;
import org.evenhand.design.Messages;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.unitvalues.UnitValue;
import org.evenhand.unitvalues.UnitValueBank;
import org.evenhand.unitvalues.UnitValueBanks;

/** The measures that a criterion prices in pounds: which there are and from where, and two ways to add one. */
final class UnitValuePiece extends Div {

    private final transient Messages messages;
    private final transient PricingMeasures pricing;
    private final transient FrameworkId framework;
    private final transient List<UnitValueBank> own;
    private final PartId part;
    private final transient Runnable changed;
    private final Div there = new Div();
    private final Div measures = new Div();

    UnitValuePiece(
            Messages messages,
            PricingMeasures pricing,
            UnitValueBanks banks,
            Framework framework,
            PartId part,
            Runnable changed) {
        this.messages = messages;
        this.pricing = pricing;
        this.framework = framework.id();
        this.part = part;
        this.changed = changed;
        this.own = banks.banks().stream()
                .filter(bank -> bank.organisation().equals(framework.organisation()))
                .toList();
        add(new H3(messages.say("pricing.heading")), there, fromBank(), ofOnesOwn());
    }

    /** Says anew which measures there are. */
    void show(DraftPart criterion) {
        there.removeAll();
        List<String> codes = CriterionFields.priced(criterion);
        if (codes.isEmpty()) {
            there.add(new Paragraph(messages.say("pricing.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        codes.forEach(code -> list.add(row(criterion, code)));
        there.add(list);
    }

    private ListItem row(DraftPart criterion, String code) {
        String from = criterion.answer(CriterionFields.BANK + code);
        String said = bank(from)
                .map(one -> messages.say("pricing.from", code, one.terms().title()))
                .orElseGet(() -> messages.say(from.isEmpty() ? "pricing.own" : "pricing.from-deleted", code));
        ActionButton drop = new ActionButton(messages.say("pricing.drop", code), ActionButton.Kind.PLAIN, () -> {
            pricing.drop(framework, part, code);
            changed.run();
        });
        return new ListItem(new Span(said + " "), drop);
    }

    private Optional<UnitValueBank> bank(String id) {
        return own.stream().filter(one -> one.id().value().equals(id)).findFirst();
    }

    private Div fromBank() {
        if (own.isEmpty()) {
            return new Div(new Paragraph(messages.say("pricing.no-bank")));
        }
        SelectFormField<String> bank = new SelectFormField<>(
                messages.say("pricing.bank"),
                own.stream()
                        .map(one -> ChoiceFormField.Option.of(
                                one.id().value(),
                                one.terms().title() + ", " + one.terms().year()))
                        .toList());
        bank.onLeft(chosen -> {
            measures.removeAll();
            chosen.flatMap(this::bank).ifPresent(this::offer);
        });
        return new Div(bank, measures);
    }

    private void offer(UnitValueBank bank) {
        SelectFormField<String> measure = new SelectFormField<>(
                messages.say("pricing.measure"),
                bank.values().stream()
                        .map(value -> ChoiceFormField.Option.of(value.measure(), said(value)))
                        .toList());
        measures.add(
                measure,
                FormPage.buttons(new ActionButton(
                        messages.say("pricing.take"),
                        ActionButton.Kind.PLAIN,
                        () -> measure.value()
                                .ifPresentOrElse(
                                        code -> added(measure, pricing.take(framework, part, bank.id(), code)),
                                        () -> measure.refuse(messages.say("compare.missing"))))));
    }

    private String said(UnitValue value) {
        return messages.say(
                "pricing.value", value.measure(), value.name(), messages.money(value.pounds(), "GBP"), value.unit());
    }

    private Div ofOnesOwn() {
        TextFormField code = new TextFormField(messages.say("pricing.code"));
        code.hint(messages.say("pricing.code.hint"));
        return new Div(
                code, FormPage.buttons(new ActionButton(messages.say("pricing.add"), ActionButton.Kind.PLAIN, () -> {
                    PricingMeasures.Added outcome = pricing.own(framework, part, code.value());
                    added(code, outcome);
                    if (outcome == PricingMeasures.Added.ADDED) {
                        code.set("");
                    }
                })));
    }

    private void added(FormField<?> formField, PricingMeasures.Added outcome) {
        formField.accept();
        if (outcome == PricingMeasures.Added.ADDED) {
            formField.saved(messages.say("pricing.added"));
            changed.run();
        } else {
            formField.refuse(messages.say("pricing.refused." + outcome.word()));
        }
    }
}
