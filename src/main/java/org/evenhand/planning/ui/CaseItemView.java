package org.evenhand.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.people.Organisation;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.cases.PreparingCases;
import org.evenhand.planning.cases.PreparingCases.DatedCase;

/** One item of a business case: its likely, low and high figure, and where they come from. */
@PermitAll
@Route(value = "organisation/:organisation/business-cases/:case/:item", layout = Shell.class)
class CaseItemView extends CasePage {

    private final transient List<CaseEntry> entries = new ArrayList<>();

    CaseItemView(PreparingCases cases) {
        super(cases);
    }

    @Override
    void draw(Organisation organisation, BeforeEnterEvent event) {
        BusinessCase written = asked(organisation, event);
        CaseItem item =
                event.getRouteParameters().get("item").flatMap(CaseItem::of).orElseThrow(NotFoundException::new);
        String heading = said.title(written, item);
        String back = PlanningNavigation.businessCase(organisation.id(), written.id());
        begin(
                heading,
                organisation,
                List.of(
                        new Breadcrumbs.Stop(back, written.title()),
                        new Breadcrumbs.Stop(
                                PlanningNavigation.caseItem(organisation.id(), written.id(), item), heading)));
        add(new Paragraph(messages.say("case.item." + item.word() + ".what")));
        beside(new SideFacts().part(messages.say("case.figures"), figures(organisation, written, item)));
        if (cases.mayWrite(organisation.id())) {
            entries.clear();
            for (CasePart part : item.parts()) {
                CaseEntry entry = new CaseEntry(
                        cases,
                        said,
                        organisation.id(),
                        written,
                        new Slot(item, part),
                        () -> again(organisation, written));
                entries.add(entry);
                add(entry);
            }
            again(organisation, written);
        } else {
            add(new CheckAnswers(item.parts().stream()
                    .map(part -> new CheckAnswers.Answer(
                            said.label(written, item, part), shown(written, item, part), Optional.empty()))
                    .toList()));
        }
        next(item)
                .ifPresent(next -> add(new Paragraph(new Anchor(
                        PlanningNavigation.caseItem(organisation.id(), written.id(), next),
                        messages.say("case.next", said.title(written, next))))));
        add(new Paragraph(new Anchor(back, messages.say("case.back"))));
    }

    private static Optional<CaseItem> next(CaseItem item) {
        CaseItem[] all = CaseItem.values();
        return Optional.of(item.ordinal() + 1)
                .filter(place -> place < all.length)
                .map(place -> all[place]);
    }

    /** Every item with its figure; the one shown is no link. */
    private UnorderedList figures(Organisation organisation, BusinessCase written, CaseItem shown) {
        UnorderedList list = new UnorderedList();
        list.addClassName("side-list");
        for (CaseItem item : CaseItem.values()) {
            String title = said.title(written, item);
            Component name = item == shown
                    ? new Span(title)
                    : new Anchor(PlanningNavigation.caseItem(organisation.id(), written.id(), item), title);
            name.getElement().getClassList().set("strong", item == shown);
            Span figure = new Span(
                    item == CaseItem.ABOUT
                            ? ""
                            : said.range(written, item).orElseGet(() -> messages.say("case.no-figure")));
            figure.addClassName("quiet");
            list.add(new ListItem(name, figure));
        }
        return list;
    }

    /** Says at each figure whether it fits the others as they stand now. */
    private void again(Organisation organisation, BusinessCase before) {
        BusinessCase now = cases.dated(organisation.id(), before.id())
                .map(DatedCase::written)
                .orElse(before);
        entries.forEach(entry -> entry.look(now));
    }

    private String shown(BusinessCase written, CaseItem item, CasePart part) {
        String value = written.says(item, part);
        return part == CasePart.PERIOD && !value.isEmpty() ? messages.say("case.period." + value) : value;
    }
}
