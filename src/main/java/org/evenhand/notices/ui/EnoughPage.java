package org.evenhand.notices.ui;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainForm;
import org.evenhand.design.PlainProblems;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.enough.CriterionOffer;
import org.evenhand.notices.enough.CriterionOffer.Result;

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
        String here = NoticesNavigation.enough(published.tender(), "");
        add(
                new Breadcrumbs(
                        messages.say("public.trail"),
                        List.of(
                                new Breadcrumbs.Stop(NoticesNavigation.notices(), messages.say("public.list.name")),
                                new Breadcrumbs.Stop(NoticesNavigation.notice(published.tender()), published.title()),
                                new Breadcrumbs.Stop(here, messages.say("enough.heading"))),
                        here),
                new H1(heading()));
        Paragraph what = messages.inEnglish(new Paragraph(published.title()));
        what.addClassName("quiet");
        add(what, intro("enough.intro"), intro("enough.kept-nowhere"));
        if (published.content().isDivided()) {
            add(lots());
        }
        PlainForm form = new PlainForm(NoticesNavigation.enough(published.tender(), lot.id()));
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
        add(form);
        if (!after.isEmpty()) {
            H2 heading = new H2(messages.say("enough.others.heading"));
            add(heading, intro("enough.others"));
            after.forEach(this::add);
        }
    }

    private Paragraph intro(String key) {
        Paragraph text = new Paragraph(messages.say(key));
        text.addClassName("reading");
        return text;
    }

    /** Says what was reached, once anything was. */
    private String heading() {
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
                ? messages.say("enough.heading")
                : messages.say("enough.heading.points", messages.number(points), messages.number(most));
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
        return nav;
    }
}
