package org.evenhand.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.design.Labelled;
import org.evenhand.design.Messages;
import org.evenhand.design.TimeLine;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.NoticeField;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.TenderNotice;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.scoring.words.SchemeWords;

/** A published tender from top to bottom, on the page as in print. */
public final class NoticeBody {

    /** Medium for which it is drawn. */
    enum Form {
        /** A page of what would be published. */
        PREVIEW,
        /** A page of what was. */
        PAGE,
        /** Paper, to read. */
        PRINT,
        /** Paper with room to write answers. */
        PACK;

        boolean isOnPaper() {
            return this == PRINT || this == PACK;
        }
    }

    private final Messages messages;
    private final TenderNotice tenderNotice;
    private final Form form;
    private final Map<Milestone, TimeLine.Standing> standings;
    private final NoticeWords said;
    private final PublishedTender publishedTender;
    private final PublishedContent content;
    private final Tender tender;

    /**
     * What was published, for a page.
     *
     * @param standings how its days stand to the day on which it is read
     */
    static NoticeBody page(Messages messages, TenderNotice tenderNotice, Map<Milestone, TimeLine.Standing> standings) {
        return new NoticeBody(messages, tenderNotice, Form.PAGE, standings);
    }

    /**
     * What was published, for paper, which says nothing of the day on which it is read.
     *
     * @param room whether there is room to write answers
     */
    static NoticeBody print(Messages messages, TenderNotice tenderNotice, boolean room) {
        return new NoticeBody(messages, tenderNotice, room ? Form.PACK : Form.PRINT, Map.of());
    }

    /** What would be published: it has no moment yet. */
    public static NoticeBody preview(Messages messages, TenderNotice tenderNotice) {
        return new NoticeBody(messages, tenderNotice, Form.PREVIEW, Map.of());
    }

    private NoticeBody(
            Messages messages, TenderNotice tenderNotice, Form form, Map<Milestone, TimeLine.Standing> standings) {
        this.messages = messages;
        this.tenderNotice = tenderNotice;
        this.form = form;
        this.standings = standings;
        this.said = new NoticeWords(messages, tenderNotice);
        this.publishedTender = tenderNotice.published();
        this.content = publishedTender.content();
        this.tender = content.first().tender();
    }

    /** Every part of it, in order. */
    public List<Component> parts() {
        List<Component> parts = new ArrayList<>(List.of(bought(), dates()));
        if (content.isDivided()) {
            parts.add(lots());
        }
        parts.add(judged());
        criteria(parts);
        parts.add(prepare());
        parts.add(fingerprint());
        return parts;
    }

    private Component bought() {
        Section part = part("public.bought");
        text(part, NoticeField.SUMMARY);
        DescriptionList facts = facts();
        fact(facts, "fact.buyers", said.buyers(true));
        own(facts, "public.for-whom", NoticeField.FOR_WHOM);
        own(facts, "public.where", NoticeField.WHERE);
        if (content.first().id().isEmpty()) {
            size(facts, content.first());
        }
        var publication = content.first().publication();
        fact(facts, "fact.regime", messages.say("regime." + publication.regime().word()));
        if (content.says(NoticeField.LIGHT_TOUCH).equals("yes")) {
            fact(facts, "public.light-touch", messages.say("answer.yes"));
        }
        fact(facts, "fact.commenced", messages.date(publication.commenced()));
        part.add(facts, new H2(messages.say("public.how-to-bid")));
        text(part, NoticeField.HOW_TO_BID);
        if (content.opensPricesLater()) {
            part.add(new Paragraph(messages.say("public.prices-later")));
        }
        own(part, "public.contact", NoticeField.CONTACT);
        return part;
    }

    private Component dates() {
        Section part = part("public.dates");
        part.add(new NoticeDays(messages, tenderNotice).line(standings));
        own(part, "public.amendment-days", NoticeField.AMENDMENT_DAYS);
        own(part, "public.why-no-lots", NoticeField.WHY_NO_LOTS);
        return part;
    }

    private Component lots() {
        Section part = part("public.lots");
        for (Lot lot : content.lots()) {
            Div together =
                    new Div(messages.inEnglish(new H3(lot.publication().lot().orElse(lot.id()))));
            together.addClassName("kept-together");
            String what = content.what(lot);
            if (!what.isBlank()) {
                together.add(messages.inEnglish(new Paragraph(what)));
            }
            DescriptionList facts = facts();
            facts.addClassName("in-pairs");
            size(facts, lot);
            together.add(facts);
            part.add(together);
        }
        own(part, "public.most-lots", NoticeField.MOST_LOTS);
        own(part, "public.lots-chosen", NoticeField.LOTS_CHOSEN);
        return part;
    }

    private Component judged() {
        Section part = part("public.judged");
        String method = tender.award().method().word();
        part.add(
                new Paragraph(messages.say("award." + method + ".said")),
                new Paragraph(messages.say("public.same-for-all")));
        part.add(new NoticeWeights(messages, tender, form.isOnPaper()));
        return part;
    }

    private void criteria(List<Component> parts) {
        tender.sections()
                .forEach(section -> criteria(
                        parts,
                        messages.inEnglish(NoticeContents.named(section.id().value(), new H2(section.title()))),
                        one -> one.section().filter(section.id()::equals).isPresent()));
        criteria(
                parts,
                NoticeContents.named(NoticeContents.GATES, new H2(messages.say("tender.gates"))),
                one -> one.section().isEmpty());
    }

    private void criteria(List<Component> parts, H2 heading, Predicate<Criterion> which) {
        List<Criterion> criteria = tender.criteria().stream().filter(which).toList();
        if (criteria.isEmpty()) {
            return;
        }
        parts.add(heading);
        criteria.forEach(criterion -> parts.add(new NoticeCriterion(messages, content, criterion, form)));
    }

    private Component prepare() {
        Section part = part("public.prepare");
        UnorderedList list = new UnorderedList();
        SchemeWords scheme = new SchemeWords(messages, tender.contract());
        for (Criterion criterion : content.criteriaInOrder()) {
            String evidence = content.evidence(criterion.id());
            Optional<String> said = toSay(criterion, scheme);
            if (said.isPresent() || !evidence.isBlank()) {
                ListItem item = Labelled.item(messages, criterion.id().value() + ":", evidence);
                said.ifPresent(words -> item.addComponentAtIndex(1, new Span(words + " ")));
                list.add(item);
            }
        }
        part.add(new Paragraph(messages.say("public.prepare.intro")), list);
        return part;
    }

    /** What is asked for by itself, whatever the buyer wants to be shown. */
    private Optional<String> toSay(Criterion criterion, SchemeWords scheme) {
        return switch (criterion.scheme()) {
            case Scheme.Gate gate -> Optional.of(messages.say("public.prepare.fact", scheme.fact(gate.fact())));
            case Scheme.Price price ->
                Optional.of(messages.say(content.isDivided() ? "public.prepare.prices" : "public.prepare.price"));
            default -> Optional.empty();
        };
    }

    private Component fingerprint() {
        Section part = part("public.fingerprint");
        Span whole = new Span(publishedTender.digest().toString());
        whole.addClassName("notice-fingerprint");
        part.add(
                new Paragraph(messages.say(
                        form == Form.PREVIEW ? "public.fingerprint.preview" : "public.fingerprint.said",
                        BigDecimal.valueOf(publishedTender.version()),
                        messages.moment(publishedTender.at()),
                        NoticeWords.shortPrint(publishedTender.digest().hex()))),
                new Paragraph(whole));
        return part;
    }

    private void size(DescriptionList facts, Lot lot) {
        ContractSize contract = lot.tender().contract();
        fact(facts, "fact.value", messages.money(contract.value().amount(), contract.currency()));
        contract.years().ifPresent(years -> fact(facts, "fact.years", messages.say("years", years.value())));
        lot.valueAYear()
                .ifPresent(aYear -> fact(
                        facts,
                        "public.value-a-year",
                        messages.say("public.about", messages.money(aYear.amount(), contract.currency()))));
        contract.fte().ifPresent(fte -> fact(facts, "fact.fte", messages.number(fte.value())));
    }

    private Section part(String key) {
        H2 heading = new H2(messages.say(key));
        heading.setId(NoticeContents.idOf(key));
        Section part = new Section(heading);
        part.addClassName("reading");
        return part;
    }

    private static DescriptionList facts() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("fact-list");
        return facts;
    }

    private void text(Section part, NoticeField field) {
        String text = content.says(field);
        if (!text.isBlank()) {
            text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> part.add(messages.inEnglish(new Paragraph(line))));
        }
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(messages.say(key)), new DescriptionList.Description(value));
    }

    private void own(DescriptionList facts, String key, NoticeField field) {
        String text = content.says(field);
        if (!text.isBlank()) {
            facts.add(
                    new DescriptionList.Term(messages.say(key)),
                    messages.inEnglish(new DescriptionList.Description(text)));
        }
    }

    private void own(Section part, String key, NoticeField field) {
        String text = content.says(field);
        if (!text.isBlank()) {
            part.add(Labelled.paragraph(messages, messages.say(key), text));
        }
    }
}
