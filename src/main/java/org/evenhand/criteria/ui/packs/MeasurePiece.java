package org.evenhand.criteria.ui.packs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.evenhand.design.Descriptors;
import org.evenhand.design.FourTests;
import org.evenhand.design.Labelled;
import org.evenhand.design.Messages;
import org.evenhand.design.RuleDetails;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.UnitValues;
import org.evenhand.folders.Publication;
import org.evenhand.packs.Gives;
import org.evenhand.packs.Measure;
import org.evenhand.packs.MeasureTrials;
import org.evenhand.packs.PackExample;
import org.evenhand.packs.RulePack;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.words.SchemeWords;

/** One measure: what it asks, how it scores under a contract, what it gives to example bids, and its rule. */
final class MeasurePiece extends Article {

    private final transient Messages messages;
    private final transient RulePack pack;
    private final transient Measure measure;

    MeasurePiece(Messages messages, RulePack pack, Measure measure, MeasureTrials trials, ContractSize contract) {
        this.messages = messages;
        this.pack = pack;
        this.measure = measure;
        addClassNames("criterion", "reading");
        setId("measure-" + measure.id());
        Paragraph weight = new Paragraph(measure.weight()
                .map(points -> messages.say("measure.weight", messages.number(points.value())))
                .orElseGet(() -> messages.say("criterion.gate")));
        weight.addClassName("criterion-weight");
        Paragraph question = messages.inEnglish(new Paragraph(measure.question()));
        question.addClassName("criterion-question");
        add(messages.inEnglish(new H3(measure.title())), weight, question);
        rule(trials, contract);
        add(Descriptors.headed(
                messages,
                measure.descriptors().stream()
                        .map(one -> new Descriptors.Meaning(one.mark().value(), one.text()))
                        .toList()));
        add(
                Labelled.paragraph(messages, messages.say("measure.evidence"), measure.evidence()),
                new NativeDetails(messages.say("criterion.tests"), tests()),
                new NativeDetails(messages.say("measure.examples"), examples()),
                source());
    }

    private void rule(MeasureTrials trials, ContractSize contract) {
        SchemeWords scheme = new SchemeWords(messages, contract);
        List<String> sentences = scheme.sentences(measure.criterion(new SectionId("measures")));
        var rule = trials.rule(measure, contract);
        add(new H4(messages.say("criterion.rule")), new Paragraph(String.join(" ", sentences)));
        if (measure.scheme() instanceof Scheme.Monetised monetised) {
            add(UnitValues.table(messages, scheme.unitValues(monetised)));
        }
        measure.unit().ifPresent(unit -> add(Labelled.paragraph(messages, messages.say("measure.unit"), unit)));
        add(new RuleDetails(messages, messages.say(rule.own() ? "measure.own-drl" : "criterion.drl"), rule.drl()));
    }

    private FourTests tests() {
        Publication.FourTests tests = measure.tests();
        return new FourTests(messages, tests.relates(), tests.clear(), tests.measurable(), tests.proportionate());
    }

    private Component examples() {
        ScoreTable table = new ScoreTable(
                messages.say("measure.examples.caption", measure.title()),
                List.of(
                        new ScoreTable.Column(messages.say("measure.examples.bid"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("measure.examples.gives"), ScoreTable.Kind.FIGURE),
                        new ScoreTable.Column(messages.say("measure.examples.because"), ScoreTable.Kind.WORDS)));
        pack.examples().stream()
                .filter(example -> example.measure().equals(measure.id()))
                .forEach(example -> table.row(
                        ScoreTable.plain(messages.say(
                                "measure.examples.contract",
                                new BidWords(messages).of(example),
                                messages.money(
                                        example.contract().value().amount(),
                                        example.contract().currency()))),
                        ScoreTable.plain(gives(example)),
                        messages.inEnglish(ScoreTable.plain(example.because()))));
        return table;
    }

    private String gives(PackExample example) {
        return switch (example.gives()) {
            case Gives.Share share -> messages.percent(share.fraction().value());
            case Gives.Pass pass -> messages.say("measure.gives.pass");
            case Gives.Fail fail -> messages.say("measure.gives.fail");
            case Gives.NotApplicable not -> messages.say("measure.gives.not-applicable");
        };
    }

    private Component source() {
        return pack.source(measure)
                .map(source -> Labelled.paragraph(messages, messages.say("measure.source"), source.title()))
                .orElseGet(() -> new Paragraph(messages.say("measure.own")));
    }
}
