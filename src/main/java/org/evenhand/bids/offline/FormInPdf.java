package org.evenhand.bids.offline;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.answers.AnswerField;
import org.evenhand.bids.offline.OfflineForm.Choice;
import org.evenhand.bids.offline.OfflineForm.Part;
import org.evenhand.bids.offline.OfflineForm.Question;
import org.evenhand.bids.offline.OfflineForm.Room;
import org.evenhand.bids.offline.OfflineForm.Text;
import org.evenhand.letters.FillableField;
import org.evenhand.letters.FillableField.Kind;
import org.evenhand.letters.FillablePages;
import org.evenhand.letters.PrintedPages.About;
import org.jsoup.nodes.Element;

/** Form of a bid as a PDF file, to fill in with any reader or by hand. */
public final class FormInPdf {

    private final OfflineForm form;
    private final Element page = new Element("div");
    private final List<FillableField> fields = new ArrayList<>();

    private FormInPdf(OfflineForm form) {
        this.form = form;
    }

    /** The file. */
    public static byte[] of(OfflineForm form) {
        FormInPdf pdf = new FormInPdf(form);
        pdf.draw();
        return FillablePages.pdf(
                new About(form.title(), form.title(), form.language()), pdf.page.outerHtml(), pdf.fields);
    }

    private void draw() {
        page.appendElement("h1").text(form.title());
        form.intro().forEach(text -> paragraph(text));
        for (Part part : form.parts()) {
            page.appendElement("h2").text(part.heading());
            part.intro().forEach(text -> paragraph(text));
            part.questions().forEach(this::ask);
        }
        label(form.made());
        box(MadeFor.FIELD, "fill-made");
        fields.add(new FillableField(
                MadeFor.FIELD, form.made(), Kind.FIXED, form.madeFor().text(), 0, List.of()));
    }

    private void paragraph(Text text) {
        Element paragraph = page.appendElement("p").text(text.text());
        if (text.english()) {
            paragraph.attr("lang", "en");
        }
    }

    private void label(String text) {
        page.appendElement("p").addClass("fill-label").text(text);
    }

    private void box(String name, String size) {
        page.appendElement("div").addClass("fill").addClass(size).attr(FillablePages.FIELD, name);
    }

    private void ask(Question question) {
        label(question.label());
        question.hint()
                .ifPresent(hint -> page.appendElement("p").addClass("fill-hint").text(hint));
        String name = question.name();
        if (question.choices().isEmpty()) {
            box(name, size(question.room()));
        } else {
            question.choices().forEach(choice -> tick(name, choice));
        }
        fields.add(new FillableField(
                name,
                question.label(),
                kind(question),
                question.choices().isEmpty() ? question.answer() : FieldName.plain(question.answer()),
                question.field().asked().type() == AnswerField.Type.WORDS
                        ? question.field().asked().longest()
                        : 0,
                question.choices().stream()
                        .map(choice -> FieldName.plain(choice.code()))
                        .toList()));
    }

    private void tick(String name, Choice choice) {
        Element line = page.appendElement("p").addClass("fill-choice");
        line.appendElement("span")
                .addClass("fill-tick")
                .attr(FillablePages.FIELD, name)
                .attr(FillablePages.CHOICE, FieldName.plain(choice.code()));
        line.appendText(" " + choice.label());
    }

    private static Kind kind(Question question) {
        if (!question.choices().isEmpty()) {
            return Kind.ONE_OF;
        }
        return question.room() == Room.LINE ? Kind.LINE : Kind.LINES;
    }

    private static String size(Room room) {
        return switch (room) {
            case LINE -> "fill-one";
            case LINES -> "fill-lines";
            case ANSWER -> "fill-answer";
        };
    }
}
