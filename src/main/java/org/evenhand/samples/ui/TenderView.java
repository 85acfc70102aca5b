package org.evenhand.samples.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.Shell;
import org.evenhand.samples.Sample;
import org.evenhand.samples.SampleScores;
import org.evenhand.samples.SampleTenders;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Section;

/** What is bought and how it will be judged. */
@AnonymousAllowed
@Route(value = "tender/:tender", layout = Shell.class)
class TenderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Messages messages = Messages.here();
    private final transient SampleTenders samples;
    private final transient SampleScores scores;
    private String title = "";

    TenderView(SampleTenders samples, SampleScores scores) {
        this.samples = samples;
        this.scores = scores;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Sample.Scored sample = Asked.tender(samples, event, "tender");
        Shown shown = Shown.here(sample);
        title = shown.title();
        removeAll();
        add(TenderTrail.of(shown, SamplesNavigation.tender(sample.folder()), scores.maySee(sample)));
        Div top = new Div(messages.inEnglish(new H1(shown.title())), new Paragraph(point(shown)));
        top.addClassName("reading");
        add(top, facts(shown), weights(shown));
        for (Section section : sample.tender().sections()) {
            section(shown, section);
        }
        List<Criterion> outside = sample.tender().criteria().stream()
                .filter(criterion -> criterion.section().isEmpty())
                .toList();
        if (!outside.isEmpty()) {
            add(new H2(messages.say("tender.gates")));
            outside.forEach(criterion -> add(new CriterionPiece(shown, criterion)));
        }
    }

    private String point(Shown shown) {
        return messages.say("award." + shown.methodKey() + ".said");
    }

    private Component facts(Shown shown) {
        var tender = shown.sample().tender();
        var publication = shown.sample().publication();
        ContractSize contract = tender.contract();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("fact-list");
        fact(facts, messages.say("fact.buyers"), BuyerWords.names(shown));
        fact(facts, messages.say("fact.value"), shown.money(contract.value().amount()));
        contract.years()
                .ifPresent(years -> fact(facts, messages.say("fact.years"), messages.say("years", years.value())));
        contract.fte().ifPresent(fte -> fact(facts, messages.say("fact.fte"), messages.number(fte.value())));
        fact(facts, messages.say("fact.deadline"), messages.moment(tender.deadline()));
        fact(
                facts,
                messages.say("fact.regime"),
                messages.say("regime." + publication.regime().word()));
        fact(facts, messages.say("fact.commenced"), messages.date(publication.commenced()));
        fact(
                facts,
                messages.say("fact.rounding"),
                messages.say(
                        "rounding." + tender.rounding().at().word(),
                        messages.number(BigDecimal.valueOf(tender.rounding().places()))));
        return facts;
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private Component weights(Shown shown) {
        List<ScoreTable.Column> columns = new ArrayList<>();
        columns.add(new ScoreTable.Column(messages.say("tender.section"), ScoreTable.Kind.WORDS));
        columns.add(new ScoreTable.Column(messages.say("tender.weight"), ScoreTable.Kind.TOTAL));
        columns.add(new ScoreTable.Column(messages.say("tender.minimum"), ScoreTable.Kind.FIGURE));
        ScoreTable table = new ScoreTable(messages.say("tender.weights.caption"), columns);
        BigDecimal all = BigDecimal.ZERO;
        for (Section section : shown.sample().tender().sections()) {
            BigDecimal most = shown.most(section.id());
            all = all.add(most);
            table.row(
                    messages.inEnglish(ScoreTable.plain(section.title())),
                    ScoreTable.plain(messages.number(most)),
                    ScoreTable.plain(section.minimum()
                            .map(points -> messages.number(points.value()))
                            .orElseGet(() -> messages.say("figure.none"))));
        }
        String minimum = shown.sample()
                .tender()
                .award()
                .minimum()
                .map(points -> messages.number(points.value()))
                .orElseGet(() -> messages.say("figure.none"));
        table.totalRow(
                ScoreTable.plain(messages.say("tender.all")),
                ScoreTable.plain(messages.number(all)),
                ScoreTable.plain(minimum));
        Div narrow = new Div(table);
        narrow.addClassName("narrow-table");
        return narrow;
    }

    private void section(Shown shown, Section section) {
        List<Criterion> criteria = shown.sample().criteriaOf(section.id());
        if (criteria.isEmpty()) {
            return;
        }
        add(messages.inEnglish(new H2(section.title())));
        if (section.stage() == 2) {
            add(new Paragraph(messages.say("tender.second-stage")));
        }
        criteria.forEach(criterion -> add(new CriterionPiece(shown, criterion)));
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", title);
    }
}
