package org.evenhand.criteria.ui.packs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.math.BigDecimal;
import java.util.List;
import org.evenhand.criteria.ui.CriteriaNavigation;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.PageContents;
import org.evenhand.design.Shell;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.packs.Measure;
import org.evenhand.packs.MeasureTrials;
import org.evenhand.packs.PackId;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePacks;
import org.evenhand.scoring.tender.ContractSize;

/** One rule pack: where it comes from, and each measure with what it would ask of the reader's own contract. */
@AnonymousAllowed
@Route(value = "packs/:pack", layout = Shell.class)
class PackView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Messages messages = Messages.here();
    private final transient RulePacks packs;
    private final Div measures = new Div();
    private String title = "";

    PackView(RulePacks packs) {
        this.packs = packs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RulePack pack = event.getRouteParameters()
                .get("pack")
                .flatMap(id -> packs.pack(new PackId(id)))
                .orElseThrow(NotFoundException::new);
        title = pack.title();
        removeAll();
        add(new Breadcrumbs(
                messages.say("packs.trail"),
                List.of(
                        new Breadcrumbs.Stop(CriteriaNavigation.packs(), messages.say("packs.title")),
                        new Breadcrumbs.Stop(CriteriaNavigation.pack(pack.id()), pack.title())),
                CriteriaNavigation.pack(pack.id())));
        Div top = new Div(messages.inEnglish(new H1(pack.title())), messages.inEnglish(new Paragraph(pack.summary())));
        top.addClassName("reading");
        pack.caution().ifPresent(caution -> top.add(messages.inEnglish(new Note(Note.Kind.WARNING, caution))));
        top.add(new Paragraph(messages.say(
                "packs.measures", BigDecimal.valueOf(pack.measures().size()), PackDays.of(messages, pack))));
        Div rest = new Div();
        new PackWeights(messages, pack).piece().ifPresent(rest::add);
        MeasureTrials trials = MeasureTrials.of(pack);
        ContractEntries contract = new ContractEntries(size -> draw(pack, trials, size));
        rest.add(contract, measures);
        draw(pack, trials, contract.size());
        SideFacts facts = new SideFacts();
        facts.add(PageContents.of(messages, CriteriaNavigation.pack(pack.id()), rest));
        facts.part(
                messages.say("pack.sources"),
                sources(pack),
                new Paragraph(messages.say("pack.version", pack.version(), pack.licence())));
        add(new SideColumnLayout(top, facts, rest));
    }

    private Component sources(RulePack pack) {
        UnorderedList list = new UnorderedList();
        for (RulePack.Source source : pack.sources()) {
            Anchor link = new Anchor(source.address().toString(), source.title());
            ListItem item = new ListItem(messages.inEnglish(link));
            item.add(new Span(" "
                    + source.published()
                            .map(day ->
                                    messages.say("pack.source.dated", messages.date(day), messages.date(source.read())))
                            .orElseGet(() -> messages.say("pack.source.read", messages.date(source.read())))));
            if (source.unsure()) {
                item.add(new Span(" " + messages.say("pack.source.unsure") + " "));
                source.note().ifPresent(note -> item.add(messages.inEnglish(new Span(note))));
            }
            list.add(item);
        }
        return list;
    }

    private void draw(RulePack pack, MeasureTrials trials, ContractSize contract) {
        measures.removeAll();
        for (RulePack.Theme theme : pack.themes()) {
            H2 heading = messages.inEnglish(new H2(theme.title()));
            heading.setId("theme-" + theme.id());
            measures.add(heading);
            for (Measure measure : pack.measures(theme.id())) {
                measures.add(new MeasurePiece(messages, pack, measure, trials, contract));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", title);
    }
}
