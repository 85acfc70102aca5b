package org.evenhand.criteria.ui.units;

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
import org.evenhand.criteria.unitvalues.UnitValue;
import org.evenhand.criteria.unitvalues.UnitValueBank;
import org.evenhand.criteria.unitvalues.UnitValueBanks;
import org.evenhand.design.ActButton;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.Entry;
import org.evenhand.design.FormPage;
import org.evenhand.design.SelectEntry;
import org.evenhand.design.TextEntry;
import org.evenhand.design.Words;

/** The measures that a criterion prices in pounds: which there are and from where, and two ways to add one. */
public final class UnitValuePiece extends Div {

    private final transient Words words;
    private final transient PricingMeasures pricing;
    private final transient FrameworkId framework;
    private final transient List<UnitValueBank> own;
    private final PartId part;
    private final transient Runnable changed;
    private final Div there = new Div();
    private final Div measures = new Div();

    public UnitValuePiece(
            Words words,
            PricingMeasures pricing,
            UnitValueBanks banks,
            Framework framework,
            PartId part,
            Runnable changed) {
        this.words = words;
        this.pricing = pricing;
        this.framework = framework.id();
        this.part = part;
        this.changed = changed;
        this.own = banks.banks().stream()
                .filter(bank -> bank.organisation().equals(framework.organisation()))
                .toList();
        add(new H3(words.say("pricing.heading")), there, fromBank(), ofOnesOwn());
    }

    /** Says anew which measures there are. */
    public void show(DraftPart criterion) {
        there.removeAll();
        List<String> codes = CriterionFields.priced(criterion);
        if (codes.isEmpty()) {
            there.add(new Paragraph(words.say("pricing.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        codes.forEach(code -> list.add(row(criterion, code)));
        there.add(list);
    }

    private ListItem row(DraftPart criterion, String code) {
        String from = criterion.answer(CriterionFields.BANK + code);
        String said = bank(from)
                .map(one -> words.say("pricing.from", code, one.terms().title()))
                .orElseGet(() -> words.say(from.isEmpty() ? "pricing.own" : "pricing.from-deleted", code));
        ActButton drop = new ActButton(words.say("pricing.drop", code), ActButton.Kind.PLAIN, () -> {
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
            return new Div(new Paragraph(words.say("pricing.no-bank")));
        }
        SelectEntry<String> bank = new SelectEntry<>(
                words.say("pricing.bank"),
                own.stream()
                        .map(one -> ChoiceEntry.Option.of(
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
        SelectEntry<String> measure = new SelectEntry<>(
                words.say("pricing.measure"),
                bank.values().stream()
                        .map(value -> ChoiceEntry.Option.of(value.measure(), said(value)))
                        .toList());
        measures.add(
                measure,
                FormPage.buttons(new ActButton(
                        words.say("pricing.take"),
                        ActButton.Kind.PLAIN,
                        () -> measure.value()
                                .ifPresentOrElse(
                                        code -> added(measure, pricing.take(framework, part, bank.id(), code)),
                                        () -> measure.refuse(words.say("compare.missing"))))));
    }

    private String said(UnitValue value) {
        return words.say(
                "pricing.value", value.measure(), value.name(), words.money(value.pounds(), "GBP"), value.unit());
    }

    private Div ofOnesOwn() {
        TextEntry code = new TextEntry(words.say("pricing.code"));
        code.hint(words.say("pricing.code.hint"));
        return new Div(code, FormPage.buttons(new ActButton(words.say("pricing.add"), ActButton.Kind.PLAIN, () -> {
            PricingMeasures.Added outcome = pricing.own(framework, part, code.value());
            added(code, outcome);
            if (outcome == PricingMeasures.Added.ADDED) {
                code.set("");
            }
        })));
    }

    private void added(Entry<?> entry, PricingMeasures.Added outcome) {
        entry.accept();
        if (outcome == PricingMeasures.Added.ADDED) {
            entry.saved(words.say("pricing.added"));
            changed.run();
        } else {
            entry.refuse(words.say("pricing.refused." + outcome.word()));
        }
    }
}
