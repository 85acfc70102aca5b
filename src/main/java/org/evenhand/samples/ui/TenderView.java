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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Descriptors;
import org.evenhand.design.FourTests;
import org.evenhand.design.Messages;
import org.evenhand.design.PageContents;
import org.evenhand.design.Shell;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.folders.Publication;
import org.evenhand.samples.folders.Sample;
import org.evenhand.samples.folders.SampleScores;
import org.evenhand.samples.folders.SampleTenders;
import org.evenhand.scoresheets.ui.CriterionPiece;
import org.evenhand.scoresheets.ui.SheetWords;
import org.evenhand.scoresheets.ui.WeightsTable;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Section;

/** Page of what is bought in a sample tender and how it will be judged. */
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
        Sample.Scored sample =
                event.getRouteParameters().get("tender").flatMap(samples::find).orElseThrow(NotFoundException::new);
        SheetWords words = SampleWords.of(messages, sample);
        title = sample.title();
        removeAll();
        add(TenderTrail.of(messages, sample, SamplesNavigation.tender(sample.folder()), scores.maySee(sample)));
        Div top = new Div(messages.inEnglish(new H1(sample.title())), new Paragraph(words.ranking()));
        top.addClassName("reading");
        Div rest = new Div(new WeightsTable(words));
        for (Section section : sample.tender().sections()) {
            section(rest, words, sample, section);
        }
        List<Criterion> outside = sample.tender().criteria().stream()
                .filter(criterion -> criterion.section().isEmpty())
                .toList();
        if (!outside.isEmpty()) {
            rest.add(new H2(messages.say("tender.gates")));
            outside.forEach(criterion -> rest.add(piece(words, sample, criterion)));
        }
        SideFacts facts = new SideFacts().part(messages.say("tender.facts"), facts(sample));
        facts.add(PageContents.of(messages, SamplesNavigation.tender(sample.folder()), rest));
        add(new SideColumnLayout(top, facts, rest));
    }

    private Component facts(Sample.Scored sample) {
        var tender = sample.tender();
        var publication = sample.publication();
        ContractSize contract = tender.contract();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("fact-list");
        fact(facts, messages.say("fact.buyers"), SampleWords.buyers(messages, sample));
        fact(facts, messages.say("fact.value"), messages.money(contract.value().amount(), contract.currency()));
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

    private void section(Div rest, SheetWords words, Sample.Scored sample, Section section) {
        List<Criterion> criteria = sample.criteriaOf(section.id());
        if (criteria.isEmpty()) {
            return;
        }
        H2 heading = messages.inEnglish(new H2(section.title()));
        heading.setId("section-" + section.id());
        rest.add(heading);
        if (section.stage() == 2) {
            rest.add(new Paragraph(messages.say("tender.second-stage")));
        }
        criteria.forEach(criterion -> rest.add(piece(words, sample, criterion)));
    }

    private CriterionPiece piece(SheetWords words, Sample.Scored sample, Criterion criterion) {
        return new CriterionPiece(
                words,
                criterion,
                Optional.ofNullable(sample.publication().criteria().get(criterion.id()))
                        .map(this::text));
    }

    private CriterionPiece.Text text(Publication.Wording wording) {
        return new CriterionPiece.Text(
                wording.question(),
                wording.descriptors().stream()
                        .map(one -> new Descriptors.Meaning(one.mark().value(), one.text()))
                        .toList(),
                wording.tests()
                        .map(tests -> new FourTests(
                                messages, tests.relates(), tests.clear(), tests.measurable(), tests.proportionate())),
                wording.coProducedBy());
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", title);
    }
}
