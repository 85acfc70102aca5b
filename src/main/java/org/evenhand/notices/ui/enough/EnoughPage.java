package org.evenhand.notices.ui.enough;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.LiveForm;
import org.evenhand.design.Messages;
import org.evenhand.design.PageContents;
import org.evenhand.design.PlainForm;
import org.evenhand.design.PlainProblems;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.enough.CriterionOffer;
import org.evenhand.notices.enough.CriterionOffer.Result;
import org.evenhand.notices.ui.NoticeTrail;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.notices.ui.PointsGiven;

/** Page on which anybody writes what they could offer, and reads what each criterion gives for it. */
final class EnoughPage extends Div {

    private final transient Messages messages;
    private final transient PublishedTender published;
    private final transient Lot lot;
    private final transient Map<CriterionOffer, Result> results = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    /**
     * The page.
     *
     * @param written what was written into the form, by the names of its fields; empty at first
     */
    EnoughPage(
            Messages messages,
            PublishedTender published,
            Lot lot,
            Map<String, String> written,
            SmallestOffers smallest) {
        this.messages = messages;
        this.published = published;
        this.lot = lot;
        CriterionOffer.of(lot.tender()).forEach(offer -> results.put(offer, offer.result(written)));
        results.values().forEach(result -> {
            if (result instanceof Result.Refused(var why)) {
                why.forEach((field, refusal) -> problems.put(field.name(), messages.refusal(refusal)));
            }
        });
        draw(written, smallest);
    }

    /** Whether something that was written cannot stand. */
    boolean isRefused() {
        return !problems.isEmpty();
    }

    private void draw(Map<String, String> written, SmallestOffers smallest) {
        if (isRefused()) {
            add(new PlainProblems(messages, problems));
        }
        add(
                NoticeTrail.of(
                        messages,
                        messages.say("public.trail"),
                        published.tender(),
                        published.title(),
                        new Breadcrumbs.Stop(
                                NoticesNavigation.enough(published.tender(), ""), messages.say("enough.heading"))),
                new SideColumnLayout(top(), beside(), criteria(written, smallest)));
    }

    private Div top() {
        Paragraph what = messages.inEnglish(new Paragraph(published.title()));
        what.addClassName("quiet");
        return new Div(new H1(messages.say("enough.heading")), what, new Paragraph(messages.say("enough.intro")));
    }

    /** What was reached so far, the lots, and the way to each criterion. */
    private SideFacts beside() {
        SideFacts side = new SideFacts();
        side.part(
                messages.say("enough.reached"),
                LiveForm.reached(reached()),
                new Paragraph(messages.say("enough.kept-nowhere")));
        if (published.content().isDivided()) {
            side.add(lots());
        }
        PageContents contents = new PageContents(messages, "");
        // As on the page: those that compare bids come last.
        results.keySet().stream()
                .sorted(Comparator.comparing(offer -> offer.fields().isEmpty()))
                .map(CriterionOffer::criterion)
                .forEach(criterion -> contents.link(
                        EnoughCriterion.idOf(criterion),
                        messages.inEnglish(new Span(EnoughCriterion.name(criterion)))));
        contents.addClassName("screen-only");
        side.add(contents);
        return side;
    }

    private Div criteria(Map<String, String> written, SmallestOffers smallest) {
        PlainForm form = new PlainForm(NoticesNavigation.enough(published.tender(), lot.id()));
        form.getElement().setAttribute(LiveForm.ATTRIBUTE, true);
        List<Component> after = new ArrayList<>();
        results.forEach((offer, result) -> {
            EnoughCriterion piece = new EnoughCriterion(messages, published.content(), lot, offer);
            if (offer.fields().isEmpty()) {
                after.add(piece.draw(result, written, problems, Optional.empty()));
            } else {
                form.add(piece.draw(result, written, problems, smallest.of(published, lot, offer, written)));
            }
        });
        form.add(ActionButton.submit(messages.say("enough.act")));
        Div rest = new Div(form);
        if (!after.isEmpty()) {
            rest.add(new H2(messages.say("enough.others.heading")), new Paragraph(messages.say("enough.others")));
            after.forEach(rest::add);
        }
        return rest;
    }

    /** Says what was reached, once anything was. */
    private String reached() {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Map.Entry<CriterionOffer, Result> one : results.entrySet()) {
            if (one.getValue() instanceof Result.Scored(var line)
                    && line.points().isPresent()) {
                points = points.add(line.points().get().value());
                most = most.add(one.getKey().criterion().most());
            }
        }
        return most.signum() == 0
                ? messages.say("enough.reached.nothing")
                : messages.say(
                        "enough.reached.points", messages.number(PointsGiven.shown(points)), messages.number(most));
    }

    private Nav lots() {
        UnorderedList list = new UnorderedList();
        for (Lot one : published.content().lots()) {
            String name = one.publication().lot().orElse(one.id());
            Span text = messages.inEnglish(new Span(name));
            if (one.id().equals(lot.id())) {
                text.addClassName("strong");
                list.add(new ListItem(text));
            } else {
                list.add(new ListItem(new Anchor(NoticesNavigation.enough(published.tender(), one.id()), text)));
            }
        }
        Nav nav = new Nav(new H2(messages.say("enough.lot")), list);
        nav.setAriaLabel(messages.say("enough.lot"));
        nav.addClassName("screen-only");
        return nav;
    }
}
