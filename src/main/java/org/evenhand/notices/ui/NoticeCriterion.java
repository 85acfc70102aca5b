package org.evenhand.notices.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Descriptors;
import org.evenhand.design.FourTests;
import org.evenhand.design.Labelled;
import org.evenhand.design.Messages;
import org.evenhand.design.RuleDetails;
import org.evenhand.design.UnitValues;
import org.evenhand.folders.Publication;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.words.SchemeWords;

/** One criterion as bidders read it: the question, what it is worth, how it is judged for each lot, what to show. */
final class NoticeCriterion extends Article {

    private final transient Messages messages;
    private final transient PublishedContent content;
    private final transient Criterion criterion;

    private final NoticeBody.Form form;

    NoticeCriterion(Messages messages, PublishedContent content, Criterion criterion, NoticeBody.Form form) {
        this.messages = messages;
        this.content = content;
        this.criterion = criterion;
        this.form = form;
        addClassNames("criterion", "reading");
        setId(idOf(criterion.id()));
        H3 heading = new H3(messages.inEnglish(new Span(criterion.id() + " " + criterion.title())));
        Paragraph weight = new Paragraph(criterion
                .weight()
                .map(points -> messages.say("criterion.weight", messages.number(points.value())))
                .orElseGet(() -> messages.say("criterion.gate")));
        weight.addClassName("criterion-weight");
        add(heading, weight);
        Optional<Publication.Wording> text =
                Optional.ofNullable(content.first().publication().criteria().get(criterion.id()));
        text.flatMap(Publication.Wording::question).ifPresent(this::question);
        judged();
        text.ifPresent(said -> add(Descriptors.headed(
                messages,
                said.descriptors().stream()
                        .map(one -> new Descriptors.Meaning(one.mark().value(), one.text()))
                        .toList())));
        labelled("public.unit", content.unit(criterion.id()));
        labelled("public.evidence", content.evidence(criterion.id()));
        if (form == NoticeBody.Form.PACK) {
            room();
            return;
        }
        labelled("public.pack", content.pack(criterion.id()));
        text.flatMap(Publication.Wording::coProducedBy).ifPresent(people -> labelled("criterion.co-produced", people));
        text.flatMap(Publication.Wording::tests)
                .ifPresent(tests -> add(new NativeDetails(
                        messages.say("criterion.tests"),
                        new FourTests(
                                messages, tests.relates(), tests.clear(), tests.measurable(), tests.proportionate()))));
        rule().ifPresent(rule -> add(new RuleDetails(
                messages, messages.say(rule.own() ? "criterion.own-drl" : "criterion.drl"), rule.drl())));
    }

    /** The id of its place on the page. */
    static String idOf(CriterionId criterion) {
        return "criterion-" + criterion;
    }

    private void question(String asked) {
        Paragraph question = messages.inEnglish(new Paragraph(asked));
        question.addClassName("criterion-question");
        add(question);
    }

    private void judged() {
        add(new H4(messages.say("criterion.rule")));
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Lot lot : content.lots()) {
            String sentences =
                    String.join(" ", new SchemeWords(messages, lot.tender().contract()).sentences(criterion));
            said.computeIfAbsent(sentences, any -> new ArrayList<>())
                    .add(lot.publication().lot().orElse(""));
        }
        said.forEach((sentences, lots) -> {
            if (said.size() > 1) {
                Span name = new Span(messages.say("public.for-lot", messages.list(lots)) + " ");
                name.addClassName("labelled-name");
                add(new Paragraph(name, new Span(sentences)));
            } else {
                add(new Paragraph(sentences));
            }
        });
        new NoticeRuler(messages, content, criterion).rulers(form.isOnPaper()).forEach(this::add);
        if (criterion.scheme() instanceof Scheme.Monetised monetised) {
            SchemeWords scheme =
                    new SchemeWords(messages, content.first().tender().contract());
            add(UnitValues.table(messages, scheme.unitValues(monetised)));
        }
    }

    private void labelled(String key, String text) {
        if (!text.isBlank()) {
            add(Labelled.paragraph(messages, messages.say(key), text));
        }
    }

    private Optional<PublishedRule> rule() {
        return Scoring.rules(content.first().tender()).stream()
                .filter(rule -> rule.criterion().equals(criterion.id()))
                .findFirst();
    }

    /** Lines for a figure or a short answer, a box for an answer that people will judge. */
    private void room() {
        boolean judged = criterion.scheme() instanceof Scheme.Judged;
        Div box = new Div();
        box.addClassName(judged ? "room" : "room-short");
        add(new H4(messages.say(judged ? "pack.your-answer" : "pack.your-figure")), box);
        if (!judged) {
            Div how = new Div();
            how.addClassName("room-short");
            add(new H4(messages.say("pack.how")), how);
        }
    }
}
