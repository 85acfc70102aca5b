package org.evenhand.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.LiveForm;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.PlainField;
import org.evenhand.design.PlainForm;
import org.evenhand.design.PlainProblems;
import org.evenhand.design.ProgressLine;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.design.StatusTag;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.VirusScan;
import org.evenhand.evidence.keeping.EvidenceRefusal;
import org.evenhand.evidence.keeping.Upload;
import org.evenhand.shared.OrganisationId;

/** Documents of an organisation: adding some, going on with what did not come whole, and what is kept of each. */
final class EvidencePage extends Div {

    /** The field for files. */
    static final String FILES = "files";

    private static final String ACCEPTS = ".pdf,.png,.jpg,.jpeg,.txt,.csv,.docx,.xlsx,.odt,.ods,image/jpeg,image/png";

    /**
     * Organisation whose library it is, and others that somebody speaks for.
     *
     * @param others by what they are called
     */
    record Whose(OrganisationId organisation, String name, Map<OrganisationId, String> others) {}

    /** Documents of an organisation. */
    record Shelf(List<EvidenceFile> files, List<Upload> unfinished) {}

    /**
     * Entry that was sent and not taken.
     *
     * @param field the name of the field
     */
    record Problem(String field, String text, String written) {}

    private final transient Messages messages;
    private final transient EvidenceWords words;
    private final transient Whose whose;
    private final transient Optional<Problem> problem;
    private final LocalDate today;

    EvidencePage(
            Messages messages,
            Whose whose,
            Shelf shelf,
            Optional<Problem> problem,
            Optional<Note> note,
            LocalDate today) {
        this.messages = messages;
        this.words = new EvidenceWords(messages);
        this.whose = whose;
        this.problem = problem;
        this.today = today;
        problem.ifPresent(one -> add(new PlainProblems(messages, Map.of(one.field(), one.text()))));
        note.ifPresent(this::add);
        Div top = new Div(new H1(heading(messages)), new Paragraph(messages.say("evidence.why", whose.name())));
        Div kept = new Div();
        kept.setId("evidence-library");
        unfinished(kept, shelf.unfinished());
        library(kept, shelf.files());
        add(new SideColumnLayout(top, side(shelf.files()), new Div(adding(), kept)));
    }

    static String heading(Messages messages) {
        return messages.say("evidence.heading");
    }

    private SideFacts side(List<EvidenceFile> files) {
        long bytes = files.stream().mapToLong(EvidenceFile::size).sum();
        SideFacts side = new SideFacts()
                .part(messages.say("evidence.side.kinds"), messages.say("evidence.side.kinds.which"))
                .part(messages.say("evidence.side.seen"), messages.say("evidence.side.seen.who", whose.name()))
                .part(
                        messages.say("evidence.side.room"),
                        messages.say("evidence.side.room.used", files.size(), words.size(bytes)));
        side.part(
                        messages.say("evidence.side.use"),
                        messages.say("evidence.side.use.bid"),
                        messages.say("evidence.side.use.find"))
                .part(messages.say("evidence.side.gone"), messages.say("evidence.side.gone.sealed"));
        whose.others()
                .forEach((other, name) -> side.add(new Paragraph(
                        new Anchor(EvidenceNavigation.library(other), messages.say("evidence.side.other", name)))));
        return side;
    }

    private Div adding() {
        PlainField files = PlainField.files(messages, FILES, messages.say("evidence.add.files"), ACCEPTS)
                .hint(messages.say("evidence.add.files.hint"));
        problem.filter(one -> one.field().equals(FILES)).ifPresent(one -> files.refuse(one.text()));
        PlainForm form = form(EvidenceNavigation.LIBRARY).withFiles();
        form.add(files, ActionButton.submit(messages.say("evidence.add.act")));
        form.getElement().setAttribute("data-uploads", String.valueOf(Upload.PART));
        for (String said : List.of("begun", "added", "cancel", "cancelled", "away", "failed", "ended", "checking")) {
            form.getElement().setAttribute("data-" + said, messages.say("evidence.add." + said, "{name}"));
        }
        UnorderedList onTheirWay = new UnorderedList();
        onTheirWay.setId("uploads-on-their-way");
        onTheirWay.addClassName("evidence-uploads");
        return new Div(new H2(messages.say("evidence.add")), form, onTheirWay, LiveForm.spoken("uploads-said"));
    }

    private PlainForm form(String action) {
        return new PlainForm(action)
                .hidden(EvidenceNavigation.OF, whose.organisation().value());
    }

    private void unfinished(Div kept, List<Upload> uploads) {
        if (uploads.isEmpty()) {
            return;
        }
        kept.add(new H2(messages.say("evidence.unfinished")), new Paragraph(messages.say("evidence.unfinished.why")));
        for (Upload upload : uploads) {
            PlainForm cancel =
                    form(EvidenceNavigation.act(upload.id(), "cancel", Optional.of(EvidenceNavigation.UPLOADS)));
            cancel.add(ActionButton.submit(
                    messages.say("evidence.unfinished.cancel", upload.name()), ActionButton.Kind.PLAIN));
            Article piece = piece(new H3(upload.name()));
            piece.add(
                    new ProgressLine(
                            "progress-" + upload.id(),
                            messages.say(
                                    "evidence.unfinished.far",
                                    words.size(Math.min(
                                            upload.size(), (long) upload.there().size() * Upload.PART)),
                                    words.size(upload.size())),
                            upload.there().size(),
                            upload.parts()),
                    small(messages.say(
                            "evidence.added",
                            upload.begun().name(),
                            messages.moment(upload.begun().at()))),
                    cancel);
            kept.add(piece);
        }
    }

    private void library(Div kept, List<EvidenceFile> files) {
        kept.add(new H2(messages.say("evidence.kept", files.size())));
        if (files.isEmpty()) {
            kept.add(new Paragraph(messages.say("evidence.kept.none")));
        }
        files.forEach(file -> kept.add(document(file)));
    }

    private Article document(EvidenceFile file) {
        H3 name = new H3();
        if (file.scan() == VirusScan.INFECTED) {
            name.setText(file.name());
        } else {
            name.add(new Anchor(EvidenceNavigation.file(file.id()), file.name()));
        }
        Article piece = piece(name);
        piece.add(small(messages.say("evidence.what", words.kind(file.kind()), words.size(file.size()))));
        piece.add(small(messages.say(
                "evidence.added",
                file.added().name(),
                messages.moment(file.added().at()))));
        piece.add(reading(file));
        if (file.scan() != VirusScan.INFECTED) {
            piece.add(new Paragraph(new Anchor(
                    EvidenceNavigation.document(file.id()), messages.say("evidence.look.act", file.name()))));
        }
        file.expires().ifPresent(day -> piece.add(holds(file, day)));
        piece.add(
                file.scan() == VirusScan.INFECTED
                        ? new Paragraph(new StatusTag(StatusTag.Kind.PROBLEM, words.scan(file.scan())))
                        : small(words.scan(file.scan())));
        piece.add(changing(file));
        return piece;
    }

    /** While it is read, the page's script asks again. */
    private Paragraph reading(EvidenceFile file) {
        String said = words.reading(file.reading());
        Paragraph reading = small(
                file.pages() == 0 ? said : messages.say("evidence.pages", String.valueOf(file.pages())) + " " + said);
        if (file.reading().isEmpty()) {
            reading.getElement().setAttribute("data-unread", true);
        }
        return reading;
    }

    private Paragraph holds(EvidenceFile file, LocalDate day) {
        return file.isExpired(today)
                ? new Paragraph(
                        new StatusTag(StatusTag.Kind.PROBLEM, messages.say("evidence.expired", messages.date(day))))
                : small(messages.say("evidence.holds", messages.date(day)));
    }

    private NativeDetails changing(EvidenceFile file) {
        String name = EvidenceController.NAME + "-" + file.id();
        String day = EvidenceController.DAY + "-" + file.id();
        PlainForm rename = form(EvidenceNavigation.act(file.id(), "name", Optional.empty()));
        rename.add(
                field(name, "evidence.name", file.name()),
                ActionButton.submit(messages.say("evidence.name.act"), ActionButton.Kind.PLAIN));
        PlainForm expire = form(EvidenceNavigation.act(file.id(), "day", Optional.empty()));
        expire.add(
                field(day, "evidence.day", file.expires().map(messages::date).orElse(""))
                        .optional()
                        .hint(messages.say("evidence.day.hint")),
                ActionButton.submit(messages.say("evidence.day.act"), ActionButton.Kind.PLAIN));
        PlainForm remove = form(EvidenceNavigation.act(file.id(), "remove", Optional.empty()));
        remove.add(
                new Paragraph(messages.say("evidence.remove.why")),
                ActionButton.submit(messages.say("evidence.remove.act", file.name()), ActionButton.Kind.WARNING));
        NativeDetails details =
                new NativeDetails(messages.say("evidence.change", file.name()), new Div(rename, expire, remove));
        details.setOpen(
                problem.filter(one -> one.field().endsWith(file.id().value())).isPresent());
        return details;
    }

    private PlainField field(String name, String key, String now) {
        Optional<Problem> mine = problem.filter(one -> one.field().equals(name));
        PlainField field = PlainField.line(
                messages, name, messages.say(key), mine.map(Problem::written).orElse(now));
        mine.ifPresent(one -> field.refuse(one.text()));
        return field;
    }

    private static Article piece(H3 heading) {
        Article piece = new Article(heading);
        piece.addClassName("evidence-document");
        return piece;
    }

    private static Paragraph small(String text) {
        Paragraph small = new Paragraph(text);
        small.addClassName("evidence-fact");
        return small;
    }

    /** What a refused file is told beside its name. */
    static String refused(Messages messages, String file, EvidenceRefusal why) {
        return messages.say("evidence.add.refused", file, new EvidenceWords(messages).refused(why));
    }
}
