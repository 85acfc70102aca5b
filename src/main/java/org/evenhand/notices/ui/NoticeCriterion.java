package org.evenhand.notices.ui;

import com.vaadin.flow.component.Component;
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
import java.util.stream.Stream;
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
        Optional<Publication.Wording> text =
                Optional.ofNullable(content.first().publication().criteria().get(criterion.id()));
        if (form == NoticeBody.Form.PACK) {
            toAnswer(text);
            return;
        }
        asked(text).forEach(this::add);
        judged().forEach(this::add);
        descriptors(text);
        shown().forEach(this::add);
        labelled("public.pack", content.pack(criterion.id())).ifPresent(this::add);
        text.flatMap(Publication.Wording::coProducedBy)
                .flatMap(people -> labelled("criterion.co-produced", people))
                .ifPresent(this::add);
        text.flatMap(Publication.Wording::tests)
                .ifPresent(tests -> add(new NativeDetails(
                        messages.say("criterion.tests"),
                        new FourTests(
                                messages, tests.relates(), tests.clear(), tests.measurable(), tests.proportionate()))));
        rule().ifPresent(this::add);
    }

    /** The id of its place on the page. */
    static String idOf(CriterionId criterion) {
        return "criterion-" + criterion;
    }

    private void add(PublishedRule rule) {
        add(new RuleDetails(messages, messages.say(rule.own() ? "criterion.own-drl" : "criterion.drl"), rule.drl()));
    }

    /** What is asked and the room for the answer, on one sheet of paper; then what its marks mean. */
    private void toAnswer(Optional<Publication.Wording> text) {
        Div together = new Div();
        together.addClassName("kept-together");
        asked(text).forEach(together::add);
        judged().forEach(together::add);
        shown().forEach(together::add);
        together.add(new AnswerRoom(messages, content, criterion).boxes());
        add(together);
        descriptors(text);
        rule().filter(PublishedRule::own).ifPresent(this::add);
    }

    private List<Component> asked(Optional<Publication.Wording> text) {
        H3 heading = new H3(messages.inEnglish(new Span(criterion.id() + " " + criterion.title())));
        Paragraph weight = new Paragraph(criterion
                .weight()
                .map(points -> messages.say("criterion.weight", messages.number(points.value())))
                .orElseGet(() -> messages.say("criterion.gate")));
        weight.addClassName("criterion-weight");
        List<Component> asked = new ArrayList<>(List.of(heading, weight));
        text.flatMap(Publication.Wording::question).ifPresent(said -> {
            Paragraph question = messages.inEnglish(new Paragraph(said));
            question.addClassName("criterion-question");
            asked.add(question);
        });
        return asked;
    }

    private void descriptors(Optional<Publication.Wording> text) {
        text.ifPresent(said -> add(Descriptors.headed(
                messages,
                said.descriptors().stream()
                        .map(one -> new Descriptors.Meaning(one.mark().value(), one.text()))
                        .toList())));
    }

    /** What it is counted in, and what to show. */
    private List<Component> shown() {
        return Stream.of(
                        labelled("public.unit", content.unit(criterion.id())),
                        labelled("public.evidence", content.evidence(criterion.id())))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Component> judged() {
        List<Component> judged = new ArrayList<>();
        judged.add(new H4(messages.say("criterion.rule")));
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
                judged.add(new Paragraph(name, new Span(sentences)));
            } else {
                judged.add(new Paragraph(sentences));
            }
        });
        judged.addAll(new NoticeRuler(messages, content, criterion).rulers(form.isOnPaper()));
        if (criterion.scheme() instanceof Scheme.Monetised monetised) {
            SchemeWords scheme =
                    new SchemeWords(messages, content.first().tender().contract());
            judged.add(UnitValues.table(messages, scheme.unitValues(monetised)));
        }
        return judged;
    }

    private Optional<Component> labelled(String key, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Labelled.paragraph(messages, messages.say(key), text));
    }

    private Optional<PublishedRule> rule() {
        return Scoring.rules(content.first().tender()).stream()
                .filter(rule -> rule.criterion().equals(criterion.id()))
                .findFirst();
    }
}
