package org.evenhand.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.evenhand.criteria.SchemeWords;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.Words;
import org.evenhand.folders.Gives;
import org.evenhand.folders.Measure;
import org.evenhand.folders.MeasureTrials;
import org.evenhand.folders.PackExample;
import org.evenhand.folders.Publication;
import org.evenhand.folders.RulePack;
import org.evenhand.scoring.ContractSize;
import org.evenhand.scoring.SectionId;

/** One measure: what it asks, how it scores under a contract, what it gives to example bids, and its rule. */
final class MeasurePiece extends Article {

    private final transient Words words;
    private final transient RulePack pack;
    private final transient Measure measure;

    MeasurePiece(Words words, RulePack pack, Measure measure, MeasureTrials trials, ContractSize contract) {
        this.words = words;
        this.pack = pack;
        this.measure = measure;
        addClassNames("criterion", "reading");
        setId("measure-" + measure.id());
        Paragraph weight = new Paragraph(measure.weight()
                .map(points -> words.say("measure.weight", words.number(points.value())))
                .orElseGet(() -> words.say("criterion.gate")));
        weight.addClassName("weight");
        Paragraph question = words.inEnglish(new Paragraph(measure.question()));
        question.addClassName("question");
        add(words.inEnglish(new H3(measure.title())), weight, question);
        rule(trials, contract);
        descriptors();
        add(
                labelled("measure.evidence", measure.evidence()),
                new NativeDetails(words.say("criterion.tests"), tests(measure.tests())),
                new NativeDetails(words.say("measure.examples"), examples()),
                source());
    }

    private void rule(MeasureTrials trials, ContractSize contract) {
        List<String> sentences =
                new SchemeWords(words, contract).sentences(measure.criterion(new SectionId("measures")));
        Pre drl = new Pre();
        var rule = trials.rule(measure, contract);
        drl.add(new Code(rule.drl()));
        add(new H4(words.say("criterion.rule")), new Paragraph(String.join(" ", sentences)));
        measure.unit().ifPresent(unit -> add(labelled("measure.unit", unit)));
        add(new NativeDetails(words.say(rule.own() ? "measure.own-drl" : "criterion.drl"), words.inEnglish(drl)));
    }

    private void descriptors() {
        if (measure.descriptors().isEmpty()) {
            return;
        }
        DescriptionList list = new DescriptionList();
        list.addClassName("descriptors");
        measure.descriptors()
                .forEach(descriptor -> list.add(
                        new DescriptionList.Term(words.number(descriptor.mark().value())),
                        words.inEnglish(new DescriptionList.Description(descriptor.text()))));
        add(new H4(words.say("criterion.descriptors")), list);
    }

    private Component tests(Publication.FourTests tests) {
        UnorderedList list = new UnorderedList(
                test("criterion.relates", tests.relates()),
                test("criterion.clear", tests.clear()),
                test("criterion.measurable", tests.measurable()),
                test("criterion.proportionate", tests.proportionate()));
        list.addClassName("tests");
        return list;
    }

    private ListItem test(String key, String answer) {
        Span name = new Span(words.say(key) + " ");
        name.addClassName("label");
        return new ListItem(name, words.inEnglish(new Span(answer)));
    }

    private Component examples() {
        ScoreTable table = new ScoreTable(
                words.say("measure.examples.caption", measure.title()),
                List.of(
                        new ScoreTable.Column(words.say("measure.examples.bid"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(words.say("measure.examples.gives"), ScoreTable.Kind.FIGURE),
                        new ScoreTable.Column(words.say("measure.examples.because"), ScoreTable.Kind.WORDS)));
        pack.examples().stream()
                .filter(example -> example.measure().equals(measure.id()))
                .forEach(example -> table.row(
                        ScoreTable.plain(words.say(
                                "measure.examples.contract",
                                new BidWords(words).of(example),
                                words.money(
                                        example.contract().value().amount(),
                                        example.contract().currency()))),
                        ScoreTable.plain(gives(example)),
                        words.inEnglish(ScoreTable.plain(example.because()))));
        return table;
    }

    private String gives(PackExample example) {
        return switch (example.gives()) {
            case Gives.Share share -> words.percent(share.fraction().value());
            case Gives.Pass pass -> words.say("measure.gives.pass");
            case Gives.Fail fail -> words.say("measure.gives.fail");
            case Gives.NotApplicable not -> words.say("measure.gives.not-applicable");
        };
    }

    private Component source() {
        return pack.source(measure)
                .map(source -> labelled("measure.source", source.title()))
                .orElseGet(() -> new Paragraph(words.say("measure.own")));
    }

    private Component labelled(String key, String text) {
        Span name = new Span(words.say(key) + " ");
        name.addClassName("label");
        return new Paragraph(name, words.inEnglish(new Span(text)));
    }
}
