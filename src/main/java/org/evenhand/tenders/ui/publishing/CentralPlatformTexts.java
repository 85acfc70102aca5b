package org.evenhand.tenders.ui.publishing;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.design.Messages;
import org.evenhand.folders.Publication;
import org.evenhand.notices.NoticeField;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.Tender;

/**
 * Texts of a tender for the form of the tender notice on the central digital platform, field by field, to be copied. A notice of
 * the Procurement Act 2023 is published by publishing it there (regulation 5(1) of the Procurement Regulations 2024, SI 2024/692),
 * and in Wales there first (regulation 5(1) of the Procurement (Wales) Regulations 2024, WSI 2024/782); what it must say stands in
 * section 21 and regulations 18 and 19.
 */
final class CentralPlatformTexts extends NativeDetails {

    private final transient Messages messages;
    private final transient PublishedContent content;
    private final DescriptionList fields = new DescriptionList();

    /** What is to be done there, with the texts below. */
    static Div part(Messages messages, PublishedContent content) {
        Div part = new Div(
                new H2(messages.say("platform.heading")),
                new Paragraph(messages.say("platform.first")),
                new CentralPlatformTexts(messages, content));
        part.addClassName("reading");
        return part;
    }

    /** The texts, closed at first. */
    CentralPlatformTexts(Messages messages, PublishedContent content) {
        super(messages.say("platform.texts"));
        this.messages = messages;
        this.content = content;
        Publication publication = content.first().publication();
        fields.addClassName("tenders-copied");
        field("title", content.says(NoticeField.TITLE));
        field(
                "buyers",
                publication.buyers().stream().map(Publication.Buyer::name).collect(Collectors.joining("; ")));
        field("contact", content.says(NoticeField.CONTACT));
        ours(
                "special",
                messages.say(
                        content.says(NoticeField.LIGHT_TOUCH).equals("yes")
                                ? "platform.special.light"
                                : "platform.special.none"));
        field("description", words(NoticeField.SUMMARY, NoticeField.FOR_WHOM, NoticeField.WHERE));
        ours("value", money(total()));
        field("lots", lots());
        ours("ask-by", day(NoticeField.QUESTIONS));
        ours("bid-by", day(NoticeField.DEADLINE) + " " + content.says(NoticeField.DEADLINE_TIME));
        field("how", content.says(NoticeField.HOW_TO_BID));
        field("criteria", criteria());
        ours("award", day(NoticeField.DECIDED));
        ours("start", day(NoticeField.STARTS));
        setContent(new Div(
                new Paragraph(messages.say("platform.how")), fields, new Paragraph(messages.say("platform.not-here"))));
    }

    /** Whether a tender is announced there at all: those of the Provider Selection Regime have notices of their own. */
    static boolean isFor(PublishedContent content) {
        return content.first().publication().regime() == Publication.Regime.PROCUREMENT_ACT_2023;
    }

    /** As the buyer wrote it. */
    private void field(String key, String text) {
        field(key, messages.inEnglish(new DescriptionList.Description(text.strip())), text);
    }

    /** A figure, a day or a word of ours, in the reader's language. */
    private void ours(String key, String text) {
        field(key, new DescriptionList.Description(text.strip()), text);
    }

    private void field(String key, DescriptionList.Description value, String text) {
        if (!text.isBlank()) {
            fields.add(new DescriptionList.Term(messages.say("platform.field." + key)), value);
        }
    }

    private String words(NoticeField... several) {
        return Stream.of(several)
                .map(content::says)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private String lots() {
        if (!content.isDivided()) {
            return content.says(NoticeField.WHY_NO_LOTS);
        }
        return content.lots().stream().map(this::lot).collect(Collectors.joining("\n\n"));
    }

    private String lot(Lot lot) {
        ContractSize contract = lot.tender().contract();
        return Stream.of(
                        lot.publication().lot().orElse(lot.id()),
                        content.what(lot),
                        money(contract.value().amount()),
                        contract.years()
                                .map(years -> messages.say("years", years.value()))
                                .orElse(""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private BigDecimal total() {
        return content.lots().stream()
                .map(lot -> lot.tender().contract().value().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String money(BigDecimal amount) {
        return messages.money(amount, content.first().tender().contract().currency());
    }

    private String day(NoticeField field) {
        try {
            return messages.date(LocalDate.parse(content.says(field)));
        } catch (DateTimeParseException none) {
            return "";
        }
    }

    /** Each section with its weight, and what counts in it. */
    private String criteria() {
        Tender tender = content.first().tender();
        return tender.sections().stream()
                .map(section -> section(tender, section))
                .collect(Collectors.joining("\n"));
    }

    private String section(Tender tender, Section section) {
        List<String> criteria = tender.criteria().stream()
                .filter(one -> one.section().filter(section.id()::equals).isPresent())
                .map(one -> one.title()
                        + one.weight()
                                .map(weight -> " (" + messages.number(weight.value()) + ")")
                                .orElse(""))
                .toList();
        return section.title() + ": " + String.join("; ", criteria);
    }
}
